import { useState } from "react";
import { agreement } from "#shared/aggregation/agreement.ts";
import type { QuestionId } from "#shared/questions/question.ts";
import { openText } from "#shared/responses/operations.ts";
import { callAgain } from "../api/call-again.ts";
import { ChoiceRow } from "../ui/choice.tsx";
import { useWords } from "../ui/language.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { controlId } from "./fields.ts";
import { openTextWords } from "./open-text-words.ts";

/** For a response without a name: lets the committee read this one text by name after all, or takes that back. */
export const OpenTextChoice = ({ question, isFollowUp }: { question: QuestionId; isFollowUp: boolean }) => {
  const { asked } = useAnswering();
  const { head, takeHead } = useStanding();
  const say = useWords(openTextWords);
  const agreed = useWords(agreement);
  const [wanted, setWanted] = useState<boolean>();
  const [failed, setFailed] = useState(false);
  const id = `${controlId(question)}-opened`;
  const opened = wanted ?? head.openedTexts.includes(question);

  const choose = async (on: boolean) => {
    setWanted(on);
    setFailed(false);
    const reply = await callAgain(openText, {
      params: { responseId: asked.responseId },
      body: { question, opened: on },
    });
    if (reply.ok) takeHead(reply.value.head);
    setFailed(!reply.ok);
    setWanted(undefined);
  };
  return (
    <div className="answer-opened">
      <ChoiceRow
        id={id}
        option={{
          value: "opened",
          label: say.openText,
          help: isFollowUp ? `${say.openTextWhat} ${agreed.openedFollowUp}` : say.openTextWhat,
        }}
        picked={opened}
        input={
          <input
            type="checkbox"
            id={id}
            checked={opened}
            disabled={wanted !== undefined}
            onChange={(event) => choose(event.target.checked)}
          />
        }
      />
      {failed && (
        <p className="field-error" role="alert">
          {say.openTextFailed}
        </p>
      )}
    </div>
  );
};
