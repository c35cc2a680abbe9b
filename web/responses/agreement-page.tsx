import { lazy, Suspense, useState } from "react";
import { agreement } from "#shared/aggregation/agreement.ts";
import type { Instant } from "#shared/kernel/time.ts";
import { acceptAgreement } from "#shared/responses/operations.ts";
import type { Stance } from "#shared/responses/response.ts";
import { call } from "../api/call.ts";
import { Anchor } from "../ui/anchor.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { AgreementReaders } from "./agreement-readers.tsx";
import { agreementWords } from "./agreement-words.ts";
import { AnswerFrame } from "./answer-frame.tsx";
import type { Head, Read } from "./answering.ts";
import { deadlineWords } from "./deadline.ts";
import { pathOf } from "./place.ts";

const PaperLinks = lazy(async () => ({ default: (await import("../app/paper-links.tsx")).PaperLinks }));

const choiceId = "met-naam";

type AgreementPageProps = Pick<Read, "asked" | "committee" | "head" | "now"> & {
  readonly who: string;
  readonly closesAt: Instant;
  readonly onAgreed: (head: Head) => void;
  /** Answering is no longer possible: the page was read too long ago. */
  readonly onRefused: () => void;
};

/** Who will read what, before the first answer is given, and the one choice that it leaves. */
export const AgreementPage = (props: AgreementPageProps) => {
  const { asked, committee, head, now, closesAt, who, onAgreed, onRefused } = props;
  const agreed = useWords(agreement);
  const say = useWords(agreementWords);
  const language = useLanguage();
  const [stance, setStance] = useState<Stance | undefined>(head.stance);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { responseId } = asked;
  const hasAgreed = head.stance !== undefined;
  const missing = attempt > 0 && stance === undefined;

  const agree = async () => {
    setAttempt(attempt + 1);
    if (stance === undefined) return;
    setBusy(true);
    setFailed(false);
    const reply = await call(acceptAgreement, { params: { responseId }, body: { stance } });
    setBusy(false);
    if (reply.ok) return onAgreed(reply.value.head);
    const code = reply.unreached ? undefined : reply.refusal.code;
    if (code === "round-not-open" || code === "response-locked") return onRefused();
    setFailed(true);
  };
  return (
    <AnswerFrame who={who}>
      <PageHeading kicker={asked.title[language] ?? asked.title.nl} lead={say.lead}>
        {agreed.title}
      </PageHeading>
      <Stack gap="large">
        {missing && <ErrorSummary attempt={attempt} errors={[{ field: choiceId, message: say.chooseFirst }]} />}
        <AgreementReaders asked={asked} committee={committee} stance={stance ?? "named"} />
        <RadioGroup
          id={choiceId}
          look="question"
          label={say.choice}
          error={missing && say.chooseFirst}
          state={
            hasAgreed &&
            `${say.changeUntil(deadlineWords(closesAt, now, language).until)} ${head.submitted ? say.changeSubmitted : ""}`
          }
          required
          value={stance}
          onChange={setStance}
          options={[
            { value: "named", label: say.named, help: say.namedWhat },
            { value: "unnamed", label: say.unnamed, help: `${agreed.refusal} ${say.unnamedTexts}` },
          ]}
        />
        {failed && (
          <Notice tone="error" heading={say.failed} announce="now">
            <p>{say.failedWhat}</p>
          </Notice>
        )}
        <Row>
          <Button look="primary" busy={busy} onClick={agree}>
            {hasAgreed ? say.change : say.begin}
          </Button>
          <p>
            {say.decline} <Anchor href={pathOf({ at: "decline", responseId })}>{say.declineLink}</Anchor>
          </p>
        </Row>
        <Suspense fallback={null}>
          <PaperLinks of={{ responseId }} />
        </Suspense>
      </Stack>
    </AnswerFrame>
  );
};
