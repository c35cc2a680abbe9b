import type { Question } from "#shared/questions/question.ts";
import { Button } from "../../ui/button.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Row } from "../../ui/stack.tsx";
import { AnswerLines } from "../answer-lines.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { useSaverPart } from "../saving/use-saver.ts";
import { shownMoment } from "./named.ts";
import { togetherWords } from "./together-words.ts";

/** Two people gave different answers to one question: both stand there, with names and times, until one is chosen. */
export const ConflictChoice = ({ question }: { question: Question }) => {
  const { saver, me } = useAnswering();
  const { now } = useStanding();
  const say = useWords(togetherWords);
  const language = useLanguage();
  const conflict = useSaverPart(saver, (view) => view.box.conflicts.get(question.id));
  if (conflict === undefined) return null;

  const { theirs, ours } = conflict;
  const isOwn = theirs.by === me.name;
  const when = shownMoment(theirs.at, now, language);
  return (
    <Notice tone="warning" heading={isOwn ? say.conflictTwice : say.conflict(theirs.by)} announce="politely">
      <p>{isOwn ? say.conflictTwiceWhat : say.conflictWhat}</p>
      <dl className="answer-sides">
        <div>
          <dt>{isOwn ? say.theirsOwn(when) : say.theirs(theirs.by, when)}</dt>
          <dd>
            <AnswerLines question={question} value={theirs.value} />
          </dd>
        </div>
        <div>
          <dt>{say.ours(me.name)}</dt>
          <dd>
            <AnswerLines question={question} value={ours} />
          </dd>
        </div>
      </dl>
      <Row>
        <Button onClick={() => saver.choose(question.id, "theirs")}>
          {isOwn ? say.takeOwn : say.takeTheirs(theirs.by)}
        </Button>
        <Button onClick={() => saver.choose(question.id, "ours")}>{say.keepOurs}</Button>
      </Row>
    </Notice>
  );
};
