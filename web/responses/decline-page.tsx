import { useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import { declineResponse } from "#shared/responses/operations.ts";
import { type AnotherAsked, type DeclineReason, declineReasons } from "#shared/responses/response.ts";
import { call } from "../api/call.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { ErrorSummary, type FieldError } from "../ui/error-summary.tsx";
import { Field } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { AnswerFrame } from "./answer-frame.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { declineWords } from "./decline-words.ts";
import { pathOf } from "./place.ts";
import { reviewWords } from "./review-words.ts";
import { goTo } from "./use-place.ts";
import { ViaAnother } from "./via-another.tsx";

const [reasonId, wordsId] = ["reden", "toelichting"];
const mostWords = 400;

/** Saying no, with a reason: counted as an answer, never as silence. */
export const DeclinePage = () => {
  const { asked, me } = useAnswering();
  const { head, takeHead, maySend } = useStanding();
  const say = useWords(declineWords);
  const review = useWords(reviewWords);
  const language = useLanguage();
  const [reason, setReason] = useState<DeclineReason>();
  const [via, setVia] = useState<AnotherAsked["organisationId"]>();
  const [words, setWords] = useState("");
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { responseId } = asked;
  const said = words.trim();

  const errors: FieldError[] = [
    ...(reason === undefined ? [{ field: reasonId, message: say.reasonFirst }] : []),
    ...(reason === "otherwise" && said === "" ? [{ field: wordsId, message: say.wordsFirst }] : []),
    ...(said.length > mostWords ? [{ field: wordsId, message: say.wordsTooLong }] : []),
  ];
  const shown = attempt > 0 ? errors : [];
  const errorAt = (field: string) => shown.find((error) => error.field === field)?.message;

  const decline = async () => {
    setAttempt(attempt + 1);
    if (reason === undefined || errors.length > 0) return;
    setBusy(true);
    const isVia = reason === "via-another" && via !== undefined;
    const body = { reason, ...(said !== "" && { words: said }), ...(isVia && { via }) };
    const reply = await call(declineResponse, { params: { responseId }, body });
    setBusy(false);
    setFailed(!reply.ok);
    if (!reply.ok) return;
    takeHead(reply.value.head);
    goTo(pathOf({ at: "start", responseId }), "instead");
  };
  return (
    <AnswerFrame who={me.name}>
      <PageHeading kicker={inLanguage(asked.title, language)} lead={say.lead}>
        {say.heading}
      </PageHeading>
      <Stack gap="large">
        <ErrorSummary attempt={attempt} errors={shown} />
        {head.submitted && <Notice tone="warning">{say.submittedToo}</Notice>}
        <RadioGroup
          id={reasonId}
          label={say.reason}
          error={errorAt(reasonId)}
          required
          value={reason}
          onChange={setReason}
          options={declineReasons.map((value) => ({ value, label: say.reasons[value] }))}
        />
        {reason === "via-another" && <ViaAnother responseId={responseId} value={via} onChange={setVia} />}
        <Field
          id={wordsId}
          label={say.words}
          help={say.wordsHelp}
          error={errorAt(wordsId)}
          optional={reason !== "otherwise"}
        >
          <TextArea maxLength={mostWords} value={words} onChange={(event) => setWords(event.target.value)} />
        </Field>
        {failed && (
          <Notice tone="error" heading={say.failed} announce="now">
            <p>{say.failedWhat}</p>
          </Notice>
        )}
        <Row>
          {maySend ? (
            <Button look="primary" busy={busy} onClick={decline}>
              {say.send}
            </Button>
          ) : (
            <p>{review.sendByOther}</p>
          )}
          <ButtonLink look="quiet" href={pathOf({ at: "start", responseId })}>
            {say.back}
          </ButtonLink>
        </Row>
      </Stack>
    </AnswerFrame>
  );
};
