import type { ReadAnswers, TakenAnswer } from "#shared/interchange/answers/read-answers.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { Question } from "#shared/questions/question.ts";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Row, Stack } from "../../ui/stack.tsx";
import { answersFileWords } from "./words.ts";

type Props = {
  readonly read: ReadAnswers;
  readonly questions: readonly Question[];
  readonly onTake: () => void;
  readonly onOther: () => void;
};

/** What a file would do to the answers, question by question, before anything is changed. */
export const AnswersFindings = ({ read, questions, onTake, onOther }: Props) => {
  const say = useWords(answersFileWords);
  const language = useLanguage();
  const { answers, unknown, without } = read;
  const count = (...sorts: readonly TakenAnswer["becomes"][]) =>
    answers.filter(({ becomes }) => sorts.includes(becomes)).length;
  const taken = count("new", "replaced");
  const textOf = (id: string) => {
    const question = questions.find((one) => one.id === id);
    return question ? inLanguage(question.text, language) : id;
  };
  const columns: readonly Column<TakenAnswer>[] = [
    { key: "question", heading: say.question, namesRow: true, cell: ({ question }) => textOf(question) },
    { key: "outcome", heading: say.outcome, cell: ({ becomes }) => say.becomes[becomes] },
  ];
  return (
    <Stack>
      <p role="status">{say.counts(taken, count("unfit"))}</p>
      {unknown.length > 0 && <p>{say.unknown(unknown.slice(0, 20).join(", "))}</p>}
      {without.length > 0 && <p>{say.without(without.length)}</p>}
      <DataTable
        caption={say.report}
        columns={columns}
        rows={answers}
        rowKey={({ question }) => question}
        empty={say.none}
      />
      <Row>
        {taken > 0 && <Button onClick={onTake}>{say.take}</Button>}
        <Button look="quiet" onClick={onOther}>
          {say.other}
        </Button>
      </Row>
    </Stack>
  );
};
