import { inLanguage } from "#shared/kernel/text.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { PageHeading } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { AnswerFrame } from "../answer-frame.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { StandingNotices } from "../standing-notices.tsx";
import { WrittenAnswers } from "../written-answers.tsx";
import { AnswerBeside } from "./answer-beside.tsx";
import { ReviewTogether } from "./review-together.tsx";
import { reviewingWords } from "./reviewing-words.ts";
import { WhoWorksLink } from "./who-works-link.tsx";
import "../later-pages.css";

/** The answers for whoever reads along: nothing to fill in, everything to see, and a word at every question. */
export const ReadingPage = () => {
  const { asked, me } = useAnswering();
  const { answers } = useStanding();
  const say = useWords(reviewingWords);
  const language = useLanguage();
  return (
    <AnswerFrame who={me.name}>
      <PageHeading kicker={inLanguage(asked.title, language)} lead={say.readLead}>
        {say.readHeading}
      </PageHeading>
      <Stack gap="large">
        <StandingNotices />
        <WhoWorksLink />
        <ReviewTogether />
        {Object.keys(answers).length === 0 ? (
          <EmptyState heading={say.notBegun}>{say.notBegunWhat}</EmptyState>
        ) : (
          <WrittenAnswers mayChange={false} beside={(question) => <AnswerBeside question={question} />} />
        )}
      </Stack>
    </AnswerFrame>
  );
};
