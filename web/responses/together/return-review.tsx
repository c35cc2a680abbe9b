import { useId, useState } from "react";
import { returnReview } from "#shared/responses/team-operations.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { useWords } from "../../ui/language.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { useSaverPart } from "../saving/use-saver.ts";
import { reviewingWords } from "./reviewing-words.ts";
import { togetherWords } from "./together-words.ts";
import { useDeed } from "./use-deed.ts";

const mostCharacters = 400;

/** For whoever was asked to read along: what changed since, and giving the answers back with what is still to be done. */
export const ReturnReview = () => {
  const { asked, saver } = useAnswering();
  const { team, maySend, takeHead, takeTogether } = useStanding();
  const say = useWords(reviewingWords);
  const { tooLong } = useWords(togetherWords);
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<string>();
  const { run, busy, refused } = useDeed(returnReview);
  const fieldId = useId();
  const askedAt = team.review?.at ?? "";
  const changed = useSaverPart(saver, ({ traces }) => [...traces.values()].filter(({ at }) => at > askedAt).length);
  const failed: Readonly<Record<string, string>> = say.failed;

  const give = async () => {
    const problem =
      words.trim() === "" ? say.wordsFirst : words.length > mostCharacters ? tooLong(mostCharacters) : undefined;
    setWrong(problem);
    if (problem !== undefined) return document.getElementById(fieldId)?.focus();
    const reply = await run({ params: { responseId: asked.responseId }, body: { words } });
    if (!reply.ok) return;
    takeHead(reply.value.head);
    takeTogether({ team: reply.value.team });
  };
  return (
    <section className="together-review" aria-labelledby="u-leest-na">
      <h2 id="u-leest-na">{say.read}</h2>
      <p>{say.readWhat(team.review?.by ?? "")}</p>
      {changed > 0 && <p>{say.changedSince(changed)}</p>}
      <p>{maySend ? say.agreeToSend : say.agree}</p>
      <Field id={fieldId} label={say.returnWhat} help={say.returnHelp} error={wrong}>
        <TextArea
          rows={3}
          value={words}
          maxLength={mostCharacters}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <Button busy={busy} busyWords={say.returning} onClick={give}>
        {say.return}
      </Button>
      {refused && (
        <p className="field-error" role="alert">
          {failed[refused.code] ?? say.failed.otherwise}
        </p>
      )}
    </section>
  );
};
