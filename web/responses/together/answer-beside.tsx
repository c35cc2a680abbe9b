import type { Question } from "#shared/questions/question.ts";
import { useWords } from "../../ui/language.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { useSaverPart } from "../saving/use-saver.ts";
import { TraceLine } from "../trace-line.tsx";
import { QuestionTogether } from "./question-together.tsx";
import { reviewingWords } from "./reviewing-words.ts";

/** Under an answer that somebody reads: who gave it, whether it changed since reading was asked, and the talk about it. */
export const AnswerBeside = ({ question }: { question: Question }) => {
  const { saver } = useAnswering();
  const { team } = useStanding();
  const say = useWords(reviewingWords);
  const at = useSaverPart(saver, (view) => view.traces.get(question.id)?.at);
  const isLater = team.review?.is === "asked" && at !== undefined && at > team.review.at;
  return (
    <>
      <p className="field-state">
        <TraceLine question={question.id} />
      </p>
      {isLater && <p className="together-later">{say.changedMark}</p>}
      <QuestionTogether question={question} />
    </>
  );
};
