import type { ReactNode } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { Question } from "#shared/questions/question.ts";
import { Anchor } from "../ui/anchor.tsx";
import { Confidentiality } from "../ui/confidentiality.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { AnswerLines } from "./answer-lines.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { controlId } from "./fields.ts";
import { pathOf } from "./place.ts";
import { readerOf } from "./reader-of.ts";
import { reviewWords } from "./review-words.ts";

type WrittenAnswersProps = {
  readonly mayChange: boolean;
  /** Stands under each answer. */
  readonly beside?: ((question: Question) => ReactNode) | undefined;
};

/** Everything answered as one reads it, section by section, with who reads it; `mayChange` adds the ways back. */
export const WrittenAnswers = ({ mayChange, beside }: WrittenAnswersProps) => {
  const { asked } = useAnswering();
  const { sections, answers, head, open } = useStanding();
  const say = useWords(reviewWords);
  const language = useLanguage();
  return sections
    .filter(({ questions }) => questions.length > 0)
    .map(({ id, title, questions }) => (
      <section key={id} aria-labelledby={`deel-${id}`} className="written">
        <h2 id={`deel-${id}`}>{inLanguage(title, language)}</h2>
        {questions.map((question) => {
          const value = answers[question.id];
          const words = inLanguage(question.text, language);
          const there = `${pathOf({ at: "section", responseId: asked.responseId, section: id })}#${controlId(question.id)}`;
          const opened = head.openedTexts.includes(question.id);
          return (
            <div
              key={question.id}
              className="written-question"
              data-open={(mayChange && open.has(question.id)) || undefined}
            >
              <h3>{words}</h3>
              {value === undefined ? (
                <p className="answer-none">{open.has(question.id) ? say.toAnswer : say.notAnswered}</p>
              ) : (
                <>
                  <AnswerLines question={question} value={value} />
                  <Confidentiality reader={readerOf(question.readBy, head.stance, opened)} />
                </>
              )}
              {beside?.(question)}
              {mayChange && (
                <Anchor className="written-change not-in-print" href={there}>
                  {say.change} <span className="for-screen-readers">{say.changeWhich(words)}</span>
                </Anchor>
              )}
            </div>
          );
        })}
      </section>
    ));
};
