import { useState } from "react";
import { reviseRound } from "#shared/rounds/operations.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { CheckboxGroup } from "../ui/checkbox-group.tsx";
import { useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { planOf } from "./plan-of.ts";
import type { RoundInPreparation } from "./round-preparation.tsx";
import { roundPageWords } from "./words.ts";

const most = 3;

/** By which traits of organisations the results may be broken down. It is fixed at the launch, before anyone answers. */
export const BreakdownChoice = ({ view: { round, invitations } }: { view: RoundInPreparation }) => {
  const say = useWords(roundPageWords);
  const revise = useDo(reviseRound);
  const [picked, setPicked] = useState<string[]>(round.breakdown);
  const attributes = [...new Set(invitations.flatMap((one) => Object.keys(one.attributes)))];
  const isChanged = picked.join() !== round.breakdown.join();
  if (attributes.length === 0) return null;
  return (
    <Stack>
      {revise.failed && <FailedNotice failed={revise.failed} />}
      <CheckboxGroup
        label={say.breakdownBy}
        help={say.breakdownHelp}
        options={attributes.map((attribute) => ({ value: attribute, label: attribute }))}
        value={picked}
        onChange={(chosen) => setPicked(chosen.slice(0, most))}
      />
      {isChanged && (
        <div>
          <Button
            busy={revise.busy}
            onClick={() =>
              void revise.run({ params: { roundId: round.roundId }, body: { ...planOf(round), breakdown: picked } })
            }
          >
            {say.saveChanges}
          </Button>
        </div>
      )}
    </Stack>
  );
};
