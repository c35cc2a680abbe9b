import { inLanguage } from "#shared/kernel/text.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { AskedQuestion } from "./asked-question.tsx";
import { askable } from "./previewed.ts";
import { builderWords } from "./words.ts";

type Props = {
  readonly draft: DraftContent;
  readonly answers: Readonly<Record<string, unknown>>;
  /** On a page that has a title and a main part of its own. */
  readonly within?: boolean;
  readonly onAnswer: (question: string, value: unknown) => void;
};

/** All sections under each other, of each question what the answers so far make of it. */
export const PreviewPaper = ({ draft, answers, within = false, onAnswer }: Props) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const questions = askable(draft);
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null));
  const visible = visibleQuestions({ questions: [...questions] }, given);
  const sound = new Set(questions.map(({ id }) => id));
  const hidden = questions.length - visible.size;
  const Frame = within ? "div" : "main";
  const Heading = within ? "h3" : "h2";
  return (
    <Frame className={within ? undefined : "preview-paper"}>
      {!within && <h1 className="preview-title">{inLanguage(draft.title, language) || say.untitled}</h1>}
      <Stack gap="large">
        {draft.sections.map((section) => {
          const asked = draft.questions.filter((one) => one.section === section.id);
          const there = asked.filter(({ id }) => !sound.has(id) || visible.has(id));
          if (there.length === 0) return null;
          return (
            <section key={section.id}>
              <Stack gap="large">
                <Heading>{inLanguage(section.title, language) || say.noTitle}</Heading>
                {there.map((question) => (
                  <AskedQuestion
                    key={question.id}
                    question={question}
                    value={answers[question.id] ?? null}
                    onChange={(value) => onAnswer(question.id, value)}
                  />
                ))}
              </Stack>
            </section>
          );
        })}
        {hidden > 0 && <p role="status">{say.hidden(hidden)}</p>}
      </Stack>
    </Frame>
  );
};
