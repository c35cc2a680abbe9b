import { inLanguage } from "#shared/kernel/text.ts";
import { lastWritten } from "#shared/responses/response.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Progress } from "../ui/progress.tsx";
import { type Step, Steps } from "../ui/steps.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { pathOf } from "./place.ts";
import { useParts } from "./together/use-parts.ts";
import { useSmallScreen } from "./use-small-screen.ts";
import { answeringWords } from "./words.ts";

/** All sections with how far each is; beside the questions, or folded above them where the screen is small. */
export const SectionList = ({ current }: { current: string }) => {
  const { asked } = useAnswering();
  const { sections, open, head } = useStanding();
  const say = useWords(answeringWords);
  const language = useLanguage();
  const isSmall = useSmallScreen();
  const parts = useParts();
  const { responseId } = asked;
  const isSent = head.submitted !== undefined && head.submitted.version >= lastWritten(head);

  const steps: Step[] = sections.map(({ id, title, answered, questions, state }) => ({
    id,
    title: inLanguage(title, language),
    state,
    stateWords: (
      <span>
        {say.answeredOf(answered, questions.length)}
        {parts && <parts.InSection section={id} />}
      </span>
    ),
    href: pathOf({ at: "section", responseId, section: id }),
  }));
  const review: Step = {
    id: "review",
    title: say.review,
    state: isSent ? "done" : "todo",
    stateWords: isSent ? say.isSent : open.size === 0 ? say.readyToSend : say.stillOpen(open.size),
    href: pathOf({ at: "review", responseId }),
  };
  const answered = sections.reduce((sum, section) => sum + section.answered, 0);
  const questions = sections.reduce((sum, section) => sum + section.questions.length, 0);
  const list = <Steps label={say.sections} current={current} steps={[...steps, review]} />;
  return (
    <div className="answer-sections">
      <Progress done={answered} of={questions} words={say.questionsAnswered(answered, questions)} />
      {isSmall ? (
        <details key={current}>
          <summary>{say.allSections}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {parts && <parts.WhoWorksLink />}
    </div>
  );
};
