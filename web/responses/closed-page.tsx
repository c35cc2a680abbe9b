import { inLanguage } from "#shared/kernel/text.ts";
import { Anchor } from "../ui/anchor.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Stack } from "../ui/stack.tsx";
import { AnswerFrame } from "./answer-frame.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { deadlineWords } from "./deadline.ts";
import { notOpenWords } from "./not-open-words.ts";
import { pathOf } from "./place.ts";
import { reviewWords } from "./review-words.ts";
import { useSaverPart } from "./saving/use-saver.ts";
import { SavingLine } from "./saving-line.tsx";
import { answeringWords } from "./words.ts";
import { WrittenAnswers } from "./written-answers.tsx";

/** After the closing: what was answered, to read; and later what came of it. */
export const ClosedPage = () => {
  const { asked, me, saver } = useAnswering();
  const { head, closesAt, now, answers } = useStanding();
  const say = useWords(notOpenWords);
  const { receipt } = useWords(answeringWords);
  const review = useWords(reviewWords);
  const language = useLanguage();
  const hasUnsaved = useSaverPart(saver, () => saver.holdsUnsaved());
  const { until } = deadlineWords(closesAt, now, language);
  return (
    <AnswerFrame who={me.name}>
      <PageHeading
        kicker={inLanguage(asked.title, language)}
        lead={head.submitted ? say.closedSent : say.closedNotSent}
      >
        {say.closed(until)}
      </PageHeading>
      <Stack gap="large">
        {hasUnsaved && <SavingLine />}
        {head.submitted && (
          <Notice tone="info" heading={review.resultsLater}>
            <p>
              {/* The results have charts and are a page of their own; the browser follows this link itself. */}
              <a href={`/uitkomsten/${asked.roundId}`}>{review.seeResults}</a>
            </p>
            <p>
              <Anchor href={pathOf({ at: "receipt", responseId: asked.responseId })}>{receipt}</Anchor>
            </p>
          </Notice>
        )}
        {Object.keys(answers).length > 0 && <WrittenAnswers mayChange={false} />}
      </Stack>
    </AnswerFrame>
  );
};
