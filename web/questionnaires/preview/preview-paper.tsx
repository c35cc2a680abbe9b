import { inLanguage } from "#shared/kernel/text.ts";
import type { Context } from "#shared/questionnaires/context.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { found } from "#shared/questionnaires/editing/placing.ts";
import { stretchesOf } from "#shared/questionnaires/stretches-of.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Stack } from "../../ui/stack.tsx";
import { builderWords } from "../words.ts";
import { AskedQuestion } from "./asked-question.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { previewed } from "./previewed.ts";

type Props = {
  readonly draft: DraftContent;
  /** What the round would say of itself. */
  readonly round?: Context | undefined;
  readonly answers: Readonly<Record<string, unknown>>;
  /** On a page that has a title and a main part of its own. */
  readonly within?: boolean;
  readonly onAnswer: (question: string, value: unknown) => void;
};

/** All sections under each other, of each question what the answers so far make of it. */
export const PreviewPaper = ({ draft, round, answers, within = false, onAnswer }: Props) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const { questions, askable, elements } = previewed(draft, round);
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null));
  const visible = visibleQuestions({ questions: askable }, given);
  const sound = new Set(askable.map(({ id }) => id));
  const hidden = askable.length - visible.size;
  const Frame = within ? "div" : "main";
  const Heading = within ? "h3" : "h2";
  return (
    <Frame className={within ? undefined : "preview-paper"}>
      {!within && <h1 className="preview-title">{inLanguage(draft.title, language) || say.untitled}</h1>}
      <Stack gap="large">
        {draft.sections.map((section) => {
          const asked = questions.filter(
            (one) => one.section === section.id && (!sound.has(one.id) || visible.has(one.id)),
          );
          if (asked.length === 0) return null;
          const stretches = stretchesOf(asked);
          const cards = stretches.filter(({ about }) => about !== undefined);
          return (
            <section key={section.id}>
              <Stack gap="large">
                <Heading>{inLanguage(section.title, language) || say.noTitle}</Heading>
                {stretches.map((stretch) => {
                  const { about } = stretch;
                  const fields = stretch.questions.map((question) => (
                    <AskedQuestion
                      key={question.id}
                      question={question}
                      value={answers[question.id] ?? null}
                      onAnswer={onAnswer}
                    />
                  ));
                  if (about === undefined) return fields;
                  const element = found(elements.get(about.list) ?? [], about.id);
                  return (
                    <PreviewCard
                      key={stretch.id}
                      element={element ?? { id: about.id, label: { nl: about.id } }}
                      facts={found(draft.lists ?? [], about.list)?.facts ?? []}
                      at={cards.indexOf(stretch) + 1}
                      of={cards.length}
                    >
                      {fields}
                    </PreviewCard>
                  );
                })}
              </Stack>
            </section>
          );
        })}
        {hidden > 0 && <p role="status">{say.hidden(hidden)}</p>}
      </Stack>
    </Frame>
  );
};
