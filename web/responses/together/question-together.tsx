import { useId, useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { Question } from "#shared/questions/question.ts";
import { Button } from "../../ui/button.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { useStanding } from "../answering.ts";
import { ConfirmChoice } from "../followed/confirm-choice.tsx";
import { AnswerVersions } from "./answer-versions.tsx";
import { Comments } from "./comments.tsx";
import { ConflictChoice } from "./conflict-choice.tsx";
import { togetherWords } from "./together-words.ts";

/** Under a question: what colleagues say about it and how its answer came to be, behind one button. */
export const QuestionTogether = ({ question }: { question: Question }) => {
  const { comments } = useStanding();
  const say = useWords(togetherWords);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const unresolved = comments.filter((one) => one.question === question.id && one.resolved === undefined).length;
  return (
    <div className="together-question not-in-print">
      <ConflictChoice question={question} />
      <ConfirmChoice question={question} />
      <Button look="quiet" aria-expanded={isOpen} aria-controls={panelId} onClick={() => setOpen(!isOpen)}>
        <span>
          {say.talk}
          {unresolved > 0 && <span className="together-count"> ({say.openComments(unresolved)})</span>}
          <span className="for-screen-readers"> {say.about(inLanguage(question.text, language))}</span>
        </span>
      </Button>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && (
          <div className="together-panel">
            <Comments question={question} />
            <AnswerVersions question={question} />
          </div>
        )}
      </div>
    </div>
  );
};
