import { canonical } from "../kernel/canonical.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { answersThatCount } from "../questionnaires/answers-that-count.ts";
import { stillOpen } from "../questionnaires/completeness.ts";
import type { Answers, Questionnaire } from "../questionnaires/questionnaire.ts";
import { type Decided, type Standing, whileOpen } from "./change.ts";
import { isAsSeen, lastWritten, type ResponseHead, type Submission } from "./response.ts";

type Submitting = Standing & {
  readonly questionnaire: Questionnaire;
  /** All stored answers; cleared ones are null or left out. */
  readonly answers: Answers;
  /** The version the person saw and means. */
  readonly version: number;
  /** Whether this kind of round takes an answer with required questions still open. */
  readonly acceptsIncomplete: boolean;
  /** SHA-256 of a text, in hexadecimal. */
  readonly sha256: (text: string) => string;
};

/**
 * Submits the answers as they stand. Which questions are visible is reckoned anew: answers to hidden ones stay in the
 * draft and are not counted. A second submission amends the first; the same request again changes nothing.
 */
export const decideSubmission = (
  submitting: Submitting,
): Result<
  Decided,
  | "round-not-open"
  | "response-locked"
  | "agreement-not-accepted"
  | "answers-incomplete"
  | "nothing-to-submit"
  | "changed-meanwhile"
> => {
  const { head, questionnaire, answers, version, by, now } = submitting;
  if (head && isRepeated(head, version)) return ok({ head });
  const open = whileOpen(submitting);
  if (!open.ok) return open;
  if (head?.stance === undefined) return refuse("agreement-not-accepted");
  if (!isAsSeen(head, version)) return refuse("changed-meanwhile", { version: head.version });

  const { answers: counted } = answersThatCount(questionnaire, answers);
  if (Object.keys(counted).length === 0) return refuse("nothing-to-submit");
  const unsure = (head.toConfirm ?? []).filter((question) => counted[question] !== undefined);
  if (unsure.length > 0) return refuse("answers-incomplete", { questions: unsure });
  const missing = submitting.acceptsIncomplete ? [] : stillOpen(questionnaire, answers);
  if (missing.length > 0) return refuse("answers-incomplete", { questions: missing.map(({ question }) => question) });

  const { declined: _, ...rest } = head;
  const digest = submitting.sha256(canonical(counted));
  const made = head.version + 1;
  const next: ResponseHead = {
    ...rest,
    status: "submitted",
    version: made,
    written: made,
    submitted: { version: made, at: now, by: by.personId, byName: by.name, digest, seen: version },
  };
  const submission: Submission = {
    responseId: head.responseId,
    roundId: head.roundId,
    invitationId: head.invitationId,
    version: next.version,
    stance: head.stance,
    openedTexts: head.openedTexts,
    ...(head.asks !== undefined && { asks: head.asks }),
    answers: counted,
  };
  return ok({
    head: next,
    change: {
      head: next,
      answers: [],
      history: { was: "submitted", version: next.version, at: now, by: by.name, digest },
      submission: { is: "put", submission },
      fact: head.submitted ? "response-amended" : "response-submitted",
    },
  });
};

/** Nothing was written since the submission that this request made, or that the person already saw. */
const isRepeated = (head: ResponseHead, version: number): boolean =>
  head.submitted !== undefined &&
  head.submitted.version === lastWritten(head) &&
  (version === head.submitted.seen || (version >= head.submitted.version - 1 && version <= head.version));
