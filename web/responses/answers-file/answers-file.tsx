import { type RefObject, useRef, useState } from "react";
import { answerTable } from "#shared/interchange/answers/answer-table.ts";
import { type ReadAnswers, readAnswers } from "#shared/interchange/answers/read-answers.ts";
import { dayAt } from "#shared/kernel/time.ts";
import { saveFile } from "../../api/save-file.ts";
import { Button } from "../../ui/button.tsx";
import { Field, useWiring } from "../../ui/field.tsx";
import { useWords } from "../../ui/language.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { AnswersFindings } from "./answers-findings.tsx";
import { csvRows, csvText } from "./csv-text.ts";
import { answersFileWords } from "./words.ts";

const FileInput = ({ picked }: { picked: RefObject<HTMLInputElement | null> }) => (
  <input {...useWiring()} ref={picked} type="file" accept=".csv,.txt" className="input" />
);

/** The organisation's own answers as a file, and a file's answers in their place: looked at first, then taken over. */
export const AnswersFile = () => {
  const say = useWords(answersFileWords);
  const { asked, questionnaire, form, names, saver } = useAnswering();
  const { answers, now, isOpen } = useStanding();
  const { questions } = questionnaire;
  const { responseId } = asked;
  const picked = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState("");
  const [told, setTold] = useState("");
  const [read, setRead] = useState<ReadAnswers>();

  const download = () => {
    const { head, rows } = answerTable(questions, [{ response: responseId, answers }]);
    const name = `${say.fileName}-${responseId.slice(4, 12)}.csv`;
    saveFile(name, "text/csv;charset=utf-8", csvText([head, ...rows]));
    setTold(say.made(name));
  };
  const look = async () => {
    const file = picked.current?.files?.[0];
    setTold("");
    if (file === undefined) return setWrong(say.nothing);
    const rows = csvRows(await file.text());
    if (rows === undefined) return setWrong(say.unreadable["no-table"]);
    const found = readAnswers(rows, { questions, response: responseId, before: answers, today: dayAt(now) });
    setWrong(found.ok ? "" : say.unreadable[found.because]);
    if (found.ok) setRead(found.value);
  };
  const take = ({ answers: found }: ReadAnswers) => {
    const taken = found.filter(({ becomes }) => becomes === "new" || becomes === "replaced");
    for (const { question, value } of taken) {
      const name = names.get(question);
      if (name === undefined) continue;
      form.setValue(name, value, { shouldDirty: true });
      saver.give(question, value, false);
    }
    setRead(undefined);
    setTold(say.taken(taken.length));
  };
  return (
    <section aria-labelledby="antwoorden-bestand">
      <Stack>
        <h2 id="antwoorden-bestand">{say.heading}</h2>
        <p>{say.what}</p>
        <div>
          <Button onClick={download}>{say.download}</Button>
        </div>
        {isOpen && read === undefined && (
          <>
            <Field id="antwoorden-uit" label={say.file} help={say.fileHelp} error={wrong} optional>
              <FileInput picked={picked} />
            </Field>
            <div>
              <Button onClick={() => void look()}>{say.look}</Button>
            </div>
          </>
        )}
        {read && (
          <AnswersFindings
            read={read}
            questions={questions}
            onTake={() => take(read)}
            onOther={() => setRead(undefined)}
          />
        )}
        <p role="status">{told}</p>
      </Stack>
    </section>
  );
};
