import { reviseRound } from "#shared/rounds/operations.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { localOf, type PlanFields, PlanForm, planFrom } from "./plan-form.tsx";
import { planOf } from "./plan-of.ts";
import type { RoundInPreparation } from "./round-preparation.tsx";
import { roundPageWords } from "./words.ts";

/** Title and times of a draft. The sector stays: questionnaire and list hang on it. */
export const PlanStep = ({ view }: { view: RoundInPreparation }) => {
  const say = useWords(roundPageWords);
  const revise = useDo(reviseRound);
  const save = async (fields: PlanFields) => {
    const [opensAt, closesAt] = [
      localOf(fields.opensDay, fields.opensTime),
      localOf(fields.closesDay, fields.closesTime),
    ];
    if (opensAt === undefined || closesAt === undefined) return;
    const title = { nl: fields.title, ...(fields.titleEnglish === "" ? {} : { en: fields.titleEnglish }) };
    await revise.run({
      params: { roundId: view.round.roundId },
      body: { ...planOf(view.round), title, opensAt, closesAt },
    });
  };
  return (
    <Stack>
      <h2>{say.prepareTitle}</h2>
      {revise.failed && <FailedNotice failed={revise.failed} />}
      <PlanForm first={planFrom(view.round)} sectorFixed busy={revise.busy} button={say.saveChanges} onSave={save} />
    </Stack>
  );
};
