import { useEffect, useState } from "react";
import type { ReplyOf } from "#shared/kernel/operation.ts";
import type { Question } from "#shared/questions/question.ts";
import { readAnswerHistory } from "#shared/responses/team-operations.ts";
import { Button } from "../../ui/button.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { AnswerLines } from "../answer-lines.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { useSaverPart } from "../saving/use-saver.ts";
import { shownMoment } from "./named.ts";
import { RefusedLine } from "./refused-line.tsx";
import { togetherWords } from "./together-words.ts";
import { useDeed } from "./use-deed.ts";

type Versions = ReplyOf<typeof readAnswerHistory>["versions"];

/** Every text the answer ever had, newest first; each can be put back, which is a change like any other. */
export const AnswerVersions = ({ question }: { question: Question }) => {
  const { asked, form, names, saver } = useAnswering();
  const { now, isOpen, role } = useStanding();
  const say = useWords(togetherWords);
  const language = useLanguage();
  const [versions, setVersions] = useState<Versions>();
  const [restored, setRestored] = useState(false);
  const { run, busy, refused } = useDeed(readAnswerHistory);
  const storedAt = useSaverPart(saver, (view) => view.traces.get(question.id)?.at);
  const mayRestore = isOpen && role !== "reader";

  const fetch = async () => {
    const reply = await run({ params: { responseId: asked.responseId }, query: { question: question.id } });
    if (reply.ok) setVersions(reply.value.versions);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stored version is another list
  useEffect(() => {
    void fetch();
  }, [storedAt]);

  const restore = (value: unknown) => {
    const name = names.get(question.id);
    if (name === undefined) return;
    form.setValue(name, value, { shouldDirty: true });
    form.clearErrors(name);
    saver.give(question.id, value, false);
    setRestored(true);
  };
  return (
    <div className="together-part">
      <p className="together-heading">{say.versions}</p>
      {versions === undefined && busy && <p>{say.loading}</p>}
      {versions?.length === 0 && <p>{say.noVersions}</p>}
      <RefusedLine code={refused?.code} />
      <p role="status">{restored && say.restored}</p>
      {versions !== undefined && versions.length > 0 && (
        <ol className="together-list">
          {versions.map(({ since, at, by, value }, place) => {
            const when = shownMoment(at, now, language);
            return (
              <li key={since}>
                <p className="together-by">
                  <strong>{by}</strong> <span>{when}</span>
                  {place === 0 && <em> {say.current}</em>}
                </p>
                <AnswerLines question={question} value={value} />
                {place > 0 && mayRestore && (
                  <Button look="quiet" onClick={() => restore(value)}>
                    {say.restore}
                    <span className="for-screen-readers">: {say.restoreWhich(`${by}, ${when}`)}</span>
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
};
