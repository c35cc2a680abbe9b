import type { Question } from "#shared/questions/question.ts";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { Row } from "../ui/stack.tsx";
import { AnswerLines } from "./answer-lines.tsx";
import { useAnswering } from "./answering.ts";
import { useSaverPart } from "./saving/use-saver.ts";
import { answeringWords } from "./words.ts";

/** Two people gave different answers to one question: both are shown, with names, until one is chosen. */
export const ConflictChoice = ({ question }: { question: Question }) => {
  const { saver } = useAnswering();
  const say = useWords(answeringWords);
  const conflict = useSaverPart(saver, (view) => view.box.conflicts.get(question.id));
  if (conflict === undefined) return null;

  const { theirs, ours } = conflict;
  return (
    <Notice tone="warning" heading={say.conflict(theirs.by)} announce="politely">
      <p>{say.conflictWhat}</p>
      <dl className="answer-sides">
        <div>
          <dt>{say.theirs(theirs.by)}</dt>
          <dd>
            <AnswerLines question={question} value={theirs.value} />
          </dd>
        </div>
        <div>
          <dt>{say.ours}</dt>
          <dd>
            <AnswerLines question={question} value={ours} />
          </dd>
        </div>
      </dl>
      <Row>
        <Button onClick={() => saver.choose(question.id, "theirs")}>{say.takeTheirs(theirs.by)}</Button>
        <Button onClick={() => saver.choose(question.id, "ours")}>{say.keepOurs}</Button>
      </Row>
    </Notice>
  );
};
