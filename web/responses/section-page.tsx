import { inLanguage } from "#shared/kernel/text.ts";
import { ButtonLink } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Icon } from "../ui/icon.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { AnswerFrame } from "./answer-frame.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { pathOf } from "./place.ts";
import { SavingLine } from "./saving-line.tsx";
import { SectionList } from "./section-list.tsx";
import { SectionQuestions } from "./section-questions.tsx";
import { useParts } from "./together/use-parts.ts";
import { answeringWords } from "./words.ts";

/** One section of the questionnaire, with the way back and forth at the bottom. */
export const SectionPage = ({ section }: { section: string }) => {
  const { asked, me } = useAnswering();
  const { sections } = useStanding();
  const say = useWords(answeringWords);
  const language = useLanguage();
  const parts = useParts();
  const { responseId } = asked;

  const at = Math.max(
    0,
    sections.findIndex(({ id }) => id === section),
  );
  const here = sections[at];
  const [before, after] = [sections[at - 1], sections[at + 1]];
  if (here === undefined) return null;

  const previous = before
    ? pathOf({ at: "section", responseId, section: before.id })
    : pathOf({ at: "agreement", responseId });
  const next = after ? pathOf({ at: "section", responseId, section: after.id }) : pathOf({ at: "review", responseId });
  return (
    <AnswerFrame
      who={me.name}
      side={<SectionList current={here.id} />}
      actions={
        <>
          <Row>
            <ButtonLink href={previous}>
              <Icon name="previous" />
              {say.previous}
            </ButtonLink>
            <ButtonLink look="primary" href={next}>
              {after ? say.next : say.toReview}
              <Icon name="next" />
            </ButtonLink>
          </Row>
          <SavingLine />
        </>
      }
    >
      <PageHeading kicker={say.section(at + 1, sections.length)}>{inLanguage(here.title, language)}</PageHeading>
      <Stack gap="section">
        {parts && <parts.ClarificationNotice />}
        {parts && <parts.SectionTogether section={here.id} />}
        {here.questions.length === 0 && <EmptyState heading={say.nothingAsked}>{say.nothingAskedWhy}</EmptyState>}
        <SectionQuestions questions={here.questions} />
      </Stack>
    </AnswerFrame>
  );
};
