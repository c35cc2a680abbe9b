import { inLanguage } from "#shared/kernel/text.ts";
import { lastWritten } from "#shared/responses/response.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page.tsx";
import { shownDay, shownTime } from "../ui/shown.ts";
import { Row, Stack } from "../ui/stack.tsx";
import { AnswerFrame } from "./answer-frame.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { deadlineWords } from "./deadline.ts";
import { pathOf } from "./place.ts";
import { reviewWords } from "./review-words.ts";
import { SentFile } from "./signing/sent-file.tsx";
import { Withdrawal } from "./withdrawal.tsx";
import { answeringWords } from "./words.ts";

/** The digest in groups, as two people compare it over the telephone. */
const inGroups = (digest: string): string => digest.match(/.{1,4}/g)?.join(" ") ?? digest;

/** What was sent, when, by whom and in which version, and what happens next. */
export const ReceiptPage = () => {
  const { asked, me } = useAnswering();
  const { head, closesAt, now, isOpen, sections, maySend } = useStanding();
  const say = useWords(reviewWords);
  const around = useWords(answeringWords);
  const language = useLanguage();
  const { responseId } = asked;
  const { submitted } = head;
  const { until } = deadlineWords(closesAt, now, language);
  const first = sections[0];
  const toAnswers = first
    ? pathOf({ at: "section", responseId, section: first.id })
    : pathOf({ at: "start", responseId });

  if (submitted === undefined)
    return (
      <AnswerFrame who={me.name}>
        <PageHeading
          kicker={inLanguage(asked.title, language)}
          lead={head.status === "withdrawn" ? say.withdrawnWhat : say.notSentWhat}
        >
          {head.status === "withdrawn" ? say.withdrawn : say.notSent}
        </PageHeading>
        {isOpen && (
          <ButtonLink look="primary" href={toAnswers}>
            {say.amend}
          </ButtonLink>
        )}
      </AnswerFrame>
    );

  const isChanged = lastWritten(head) > submitted.version;
  return (
    <AnswerFrame who={me.name}>
      <PageHeading kicker={inLanguage(asked.title, language)} lead={say.sentLead(asked.organisations.join(", "))}>
        {say.sent}
      </PageHeading>
      <Stack gap="large">
        {isChanged && (
          <Notice tone="warning" heading={around.sentButChanged}>
            <p>{around.sentButChangedWhat}</p>
          </Notice>
        )}
        <section aria-labelledby="bewijs">
          <h2 id="bewijs">{say.proof}</h2>
          <dl className="receipt">
            <div>
              <dt>{say.when}</dt>
              <dd>
                {shownDay(submitted.at, language)} {around.atTime(shownTime(submitted.at, language))}
              </dd>
            </div>
            <div>
              <dt>{say.by}</dt>
              <dd>{submitted.byName}</dd>
            </div>
            <div>
              <dt>{say.version}</dt>
              <dd className="in-columns">{submitted.version}</dd>
            </div>
            <div>
              <dt>{say.digest}</dt>
              <dd>
                <code>{inGroups(submitted.digest)}</code>
                <p className="receipt-what">{say.digestWhat}</p>
              </dd>
            </div>
          </dl>
        </section>
        <SentFile digest={submitted.digest} />
        <section aria-labelledby="daarna">
          <h2 id="daarna">{say.nextHeading}</h2>
          <ol className="receipt-next">
            {isOpen && <li>{say.next1(until)}</li>}
            <li>{say.next2}</li>
            <li>{say.next3}</li>
          </ol>
        </section>
        <div className="not-in-print">
          <Row>
            {isOpen && (
              <ButtonLink look="primary" href={isChanged ? pathOf({ at: "review", responseId }) : toAnswers}>
                {isChanged ? say.reviewAgain : say.amend}
              </ButtonLink>
            )}
            <Button onClick={() => print()}>{say.print}</Button>
            {isOpen && maySend && <Withdrawal />}
          </Row>
        </div>
      </Stack>
    </AnswerFrame>
  );
};
