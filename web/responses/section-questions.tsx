import { inLanguage } from "#shared/kernel/text.ts";
import { stretchesOf } from "#shared/questionnaires/stretches-of.ts";
import type { Question } from "#shared/questions/question.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { Steps } from "../ui/steps.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { ElementCard, elementIn } from "./element-card.tsx";
import { elementWords } from "./element-words.ts";
import { howFar } from "./progress-of.ts";
import { QuestionField } from "./question-field.tsx";
import { answeringWords } from "./words.ts";

/** From so many cards on a section begins with a list of them. */
const manyCards = 4;

/** The questions of a section one under the other; those about one element of a list together on a card. */
export const SectionQuestions = ({ questions }: { questions: readonly Question[] }) => {
  const { names, questionnaire } = useAnswering();
  const { head, answers, open, openAgain } = useStanding();
  const say = useWords(elementWords);
  const { answeredOf } = useWords(answeringWords);
  const language = useLanguage();

  const field = (question: Question) => {
    const name = names.get(question.id);
    const { stance, openedTexts } = head;
    return (
      name !== undefined && (
        <fieldset key={question.id} disabled={openAgain && !openAgain.has(question.id)}>
          <QuestionField question={question} name={name} stance={stance} opened={openedTexts.includes(question.id)} />
        </fieldset>
      )
    );
  };
  const stretches = stretchesOf(questions);
  const cards = stretches.flatMap(({ id, about, questions: asked }) =>
    about ? [{ id, about, asked: asked.length, ...howFar(asked, { answers, open }) }] : [],
  );
  return (
    <>
      {cards.length >= manyCards && (
        <details>
          <summary>{say.allFolded(cards.filter(({ state }) => state === "done").length, cards.length)}</summary>
          <Steps
            label={say.all}
            steps={cards.map(({ id, about, asked, answered, state }) => ({
              id,
              title: inLanguage(elementIn(questionnaire, about).label, language),
              state,
              stateWords: answeredOf(answered, asked),
              href: `${location.pathname}#${id}`,
            }))}
          />
        </details>
      )}
      {stretches.map(({ id, questions: asked }) => {
        const at = cards.findIndex((card) => card.id === id);
        const card = cards[at];
        return card === undefined ? (
          asked.map(field)
        ) : (
          <ElementCard key={id} {...card} at={at + 1} of={cards.length}>
            <Stack gap="large">{asked.map(field)}</Stack>
          </ElementCard>
        );
      })}
    </>
  );
};
