import { useState } from "react";
import { type CommonView, correctRelease } from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { CheckboxGroup } from "../ui/checkbox-group.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { resultWords } from "./words.ts";

type CorrectionProps = { readonly roundId: Id<"round">; readonly view: CommonView };

/** Takes submissions out of a release on written request. What follows is a release of its own, again by two people. */
export const Correction = ({ roundId, view }: CorrectionProps) => {
  const say = useWords(resultWords);
  const correct = useDo(correctRelease);
  const [withdrawn, setWithdrawn] = useState<Id<"invitation">[]>([]);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const submitted = view.common
    .flatMap((item) => (item.is === "account" ? item.rows : []))
    .filter(({ status }) => status === "submitted");
  const missesReason = reason.trim() === "";
  const act = () => {
    setTried(true);
    if (view.release === null || missesReason || withdrawn.length === 0) return;
    void correct.run({
      params: { roundId },
      body: { releaseId: view.release.releaseId, withdrawn, reason: reason.trim() },
    });
  };
  return (
    <details className="correction">
      <summary>{say.correct}</summary>
      <Stack>
        <p>{say.correctWhat}</p>
        {correct.failed && <FailedNotice failed={correct.failed} />}
        <CheckboxGroup
          label={say.correctWho}
          error={tried && withdrawn.length === 0 ? say.correctWhoNeeded : undefined}
          options={submitted.map(({ invitationId, organisations }) => ({
            value: invitationId,
            label: organisations.join(" + "),
          }))}
          value={withdrawn}
          onChange={setWithdrawn}
        />
        <Field
          label={say.correctReason}
          help={say.correctReasonHelp}
          error={tried && missesReason ? say.correctReasonNeeded : undefined}
          required
        >
          <TextInput value={reason} maxLength={400} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <div>
          <Button look="danger" busy={correct.busy} onClick={act}>
            {say.correctDo}
          </Button>
        </div>
      </Stack>
    </details>
  );
};
