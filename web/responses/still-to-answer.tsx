import { useEffect, useId, useRef } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import { itemId } from "../controls/item-id.ts";
import { Anchor } from "../ui/anchor.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { controlId } from "./fields.ts";
import { pathOf } from "./place.ts";
import { reviewWords } from "./review-words.ts";
import { useSaverPart } from "./saving/use-saver.ts";

/**
 * Everything that keeps the answers from being sent, each a link to its question, in the order of the questionnaire.
 * @param attempt counts the attempts to send; each brings the focus here
 */
export const StillToAnswer = ({ attempt }: { attempt: number }) => {
  const { asked, saver } = useAnswering();
  const { sections, open } = useStanding();
  const say = useWords(reviewWords);
  const language = useLanguage();
  const unfit = useSaverPart(saver, (view) => view.box.unfit);
  const headingId = useId();
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  const needed = sections.flatMap(({ id, questions }) =>
    questions
      .filter((question) => open.has(question.id) || unfit.has(question.id))
      .map((question) => ({ id, question })),
  );
  if (needed.length === 0) return null;
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={headingId}>
      <Notice
        tone={attempt > 0 ? "error" : "warning"}
        heading={<span id={headingId}>{say.stillOpen(needed.length)}</span>}
      >
        <ul className="plain-list">
          {needed.map(({ id, question }) => {
            const words = inLanguage(question.text, language);
            const section = pathOf({ at: "section", responseId: asked.responseId, section: id });
            const control = controlId(question.id);
            const [first] = open.get(question.id) ?? [];
            return (
              <li key={question.id}>
                <Anchor href={`${section}#${first === undefined ? control : itemId(control, first)}`}>
                  {unfit.has(question.id) ? say.unfitOpen(words) : words}
                </Anchor>
              </li>
            );
          })}
        </ul>
      </Notice>
    </section>
  );
};
