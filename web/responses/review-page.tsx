import { lazy, Suspense, useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { AnswerFrame } from "./answer-frame.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { deadlineWords } from "./deadline.ts";
import { FollowedNotices } from "./followed/followed-notices.tsx";
import { pathOf } from "./place.ts";
import { reviewWords } from "./review-words.ts";
import { SavingLine } from "./saving-line.tsx";
import { SectionList } from "./section-list.tsx";
import { type Sent, sendAnswers } from "./send-answers.ts";
import { StandingNotices } from "./standing-notices.tsx";
import { StillToAnswer } from "./still-to-answer.tsx";
import { useParts } from "./together/use-parts.ts";
import { goTo } from "./use-place.ts";
import { answeringWords } from "./words.ts";
import { WrittenAnswers } from "./written-answers.tsx";

const AnswersFile = lazy(async () => ({ default: (await import("./answers-file/answers-file.tsx")).AnswersFile }));

const because = {
  unsaved: "failedUnsaved",
  "changed-meanwhile": "changedMeanwhile",
  incomplete: "failedWhat",
  failed: "failedWhat",
} as const satisfies Record<Exclude<Sent["is"], "sent">, string>;

/** Everything as it will be read, what is still needed, and the button that sends it. */
export const ReviewPage = () => {
  const { asked, me, saver } = useAnswering();
  const { head, takeHead, closesAt, now, sections, open, maySend } = useStanding();
  const say = useWords(reviewWords);
  const around = useWords(answeringWords);
  const language = useLanguage();
  const parts = useParts();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Exclude<Sent["is"], "sent">>();
  const [attempt, setAttempt] = useState(0);
  const { responseId } = asked;
  const { until } = deadlineWords(closesAt, now, language);
  const last = sections.at(-1);
  const answered = sections.reduce((sum, section) => sum + section.answered, 0);
  const of = sections.reduce((sum, section) => sum + section.questions.length, 0);

  const ask = () => {
    setAttempt(attempt + 1);
    if (open.size === 0) setAsking(true);
  };
  const send = async () => {
    setBusy(true);
    const sent = await sendAnswers(responseId, saver, head.version);
    setBusy(false);
    setAsking(false);
    setFailed(sent.is === "sent" ? undefined : sent.is);
    if (sent.is !== "sent") return;
    takeHead(sent.head);
    goTo(pathOf({ at: "receipt", responseId }));
  };
  return (
    <AnswerFrame
      who={me.name}
      side={<SectionList current="review" />}
      actions={
        <>
          <Row>
            {last && (
              <ButtonLink href={pathOf({ at: "section", responseId, section: last.id })}>
                <Icon name="previous" />
                {around.previous}
              </ButtonLink>
            )}
            {maySend && (
              <Button look="primary" onClick={ask}>
                {head.submitted ? say.sendAgain : say.send}
              </Button>
            )}
          </Row>
          <SavingLine />
        </>
      }
    >
      <PageHeading kicker={inLanguage(asked.title, language)} lead={say.lead}>
        {say.heading}
      </PageHeading>
      <Stack gap="large">
        <StandingNotices />
        <FollowedNotices />
        {parts && <parts.ClarificationNotice />}
        {parts && <parts.ReviewTogether />}
        <StillToAnswer attempt={attempt} />
        {failed && (
          <Notice tone="error" heading={say.failed} announce="now">
            <p>{say[because[failed]]}</p>
          </Notice>
        )}
        <WrittenAnswers mayChange beside={parts && ((question) => <parts.AnswerBeside question={question} />)} />
        <p>{maySend ? say.sendWhat(until) : say.sendByOther}</p>
        <Suspense fallback={null}>
          <AnswersFile />
        </Suspense>
      </Stack>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={say.confirm}
        actions={
          <Button look="primary" busy={busy} busyWords={say.sendingWaits} onClick={send}>
            {say.confirmYes}
          </Button>
        }
      >
        <p>{say.confirmCount(answered, of)}</p>
        <p>{head.stance === "unnamed" ? say.confirmUnnamed : say.confirmNamed}</p>
        <p>{say.sendWhat(until)}</p>
      </Dialog>
    </AnswerFrame>
  );
};
