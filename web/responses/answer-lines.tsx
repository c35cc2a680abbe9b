import { inLanguage } from "#shared/kernel/text.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { answeringWords } from "./words.ts";

/** An answer as one reads it: one line, a list, or a line per row. */
export const AnswerLines = ({ question, value }: { question: Question; value: unknown }) => {
  const language = useLanguage();
  const say = useWords(answeringWords);
  if (value === null || value === undefined) return <p className="answer-none">{say.cleared}</p>;

  const lines = kindOf(question)
    .lines(value)
    .map(({ label, value: words }) => ({
      label: label && inLanguage(label, language),
      words: inLanguage(words, language),
    }));
  const [first] = lines;
  if (lines.length === 1 && first && first.label === undefined) return <p className="answer-line">{first.words}</p>;
  if (lines.every((line) => line.label === undefined))
    return (
      <ul className="answer-list">
        {lines.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    );
  return (
    <dl className="answer-rows">
      {lines.map(({ label, words }) => (
        <div key={label ?? words}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
};
