import { canonical, utf8Length } from "../kernel/canonical.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { dayAt, type Instant } from "../kernel/time.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { askedBack, openAgain } from "./asked-back.ts";
import { type ResponseChange, type Standing, whileOpen } from "./change.ts";
import type { SavedEntry } from "./history.ts";
import { merge } from "./merge.ts";
import type { AnswerChange, ResponseHead, SaveMark, StoredAnswer } from "./response.ts";
import { lastMark, withMark } from "./save-marks.ts";
import { unfit } from "./unfit.ts";

/** All answers of a response together, in bytes of their JSON: what one submission item can hold. */
export const mostBytes = 300 * 1024;

export type Save = {
  readonly mark: SaveMark;
  readonly changes: readonly AnswerChange[];
  /** A hash of the changes' canonical text, by which a repeated save is known. */
  readonly digest: string;
};

/** What the browser is told, word for word the same however often it asks. */
export type Acknowledgement = {
  readonly version: number;
  readonly at: Instant;
  readonly conflicts: { readonly theirs: StoredAnswer; readonly ours: unknown }[];
};

/** A save that was accepted before, and the answers with which it was in conflict, as they were then. */
export type Earlier = { readonly entry: SavedEntry; readonly theirs: readonly StoredAnswer[] };

type Saving = Standing & {
  readonly questionnaire: Pick<Questionnaire, "questions">;
  readonly save: Save;
  /** The stored answers that the save touches, by question. */
  readonly stored: ReadonlyMap<string, StoredAnswer>;
  /** What became of this mark before, looked for where `mayBeRepeated`. */
  readonly earlier: Earlier | undefined;
};

type Saved = { readonly acknowledgement: Acknowledgement; readonly change?: ResponseChange };

/**
 * Stores the changes nobody else made meanwhile, each under the new version, and hands back the others as conflicts.
 * A save that was already accepted is acknowledged as it was, also after the closing; one that a later save of the same
 * browser overtook is refused, never acknowledged unstored. An unknown question or an unfit answer refuses the save
 * whole, and so does one that is not among those to be clarified.
 */
export const decideSave = (
  saving: Saving,
): Result<
  Saved,
  | "round-not-open"
  | "response-locked"
  | "agreement-not-accepted"
  | "answer-unknown-question"
  | "answer-unfit"
  | "answer-not-asked-back"
  | "save-repeated-differently"
  | "too-large"
> => {
  const { head, save, stored, earlier, by, now } = saving;
  if (earlier) return repeated(earlier, save);
  const last = head && lastMark(head.marks, save.mark.clientId);
  if (last && save.mark.sequence <= last.sequence)
    return refuse("save-repeated-differently", { sequence: save.mark.sequence });

  const open = whileOpen(saving);
  if (!open.ok) return open;
  if (head?.stance === undefined) return refuse("agreement-not-accepted");
  const wrong = unfit(saving.questionnaire, save.changes, dayAt(now));
  if (wrong) return { ok: false, refusal: wrong };

  const clarification = askedBack(head, saving.invitation);
  const again = clarification && openAgain(saving.questionnaire, clarification);
  const closed = again && save.changes.find(({ question }) => !again.has(question));
  if (closed) return refuse("answer-not-asked-back", { question: closed.question });

  const { accepted, conflicts } = merge(stored, save.changes, new Set(head.toConfirm));
  if (accepted.length === 0) return ok({ acknowledgement: { version: seenVersion(head, stored), at: now, conflicts } });

  const version = head.version + 1;
  const answers = accepted.map(({ question, value }) => ({ question, value, since: version, at: now, by: by.name }));
  const bytes = answers.reduce((sum, answer) => sum + growth(answer, stored.get(answer.question)), head.bytes);
  if (bytes > Math.max(mostBytes, head.bytes))
    return refuse("too-large", { question: longest(answers), bytes, mostBytes });

  const next: ResponseHead = {
    ...head,
    version,
    written: version,
    bytes,
    ...(head.toConfirm && {
      toConfirm: head.toConfirm.filter((id) => answers.every(({ question }) => question !== id)),
    }),
    marks: withMark(head.marks, save.mark, save.digest, version),
  };
  const history: SavedEntry = {
    ...{ was: "saved", version, at: now, by: by.name, mark: save.mark, digest: save.digest },
    changes: answers.map(({ question, value }) => ({ question, value })),
    conflicts: conflicts.map(({ theirs: { question, since } }) => ({ question, since })),
  };
  return ok({ acknowledgement: { version, at: now, conflicts }, change: { head: next, answers, history } });
};

const repeated = ({ entry, theirs }: Earlier, save: Save) => {
  if (entry.digest !== save.digest) return refuse("save-repeated-differently", { sequence: save.mark.sequence });
  const ours = new Map(save.changes.map(({ question, value }) => [question, value]));
  const conflicts = theirs.map((answer) => ({ theirs: answer, ours: ours.get(answer.question) }));
  return ok({ acknowledgement: { version: entry.version, at: entry.at, conflicts } });
};

/** Answers are read after the head and may be newer; what rests on them was so at their version, not yet at the head's. */
const seenVersion = (head: ResponseHead, stored: ReadonlyMap<string, StoredAnswer>): number =>
  Math.max(head.version, ...[...stored.values()].map(({ since }) => since));

const sizeOf = (answer: Pick<StoredAnswer, "value"> | undefined): number =>
  answer === undefined ? 0 : utf8Length(canonical(answer.value));

const growth = (answer: StoredAnswer, before: StoredAnswer | undefined): number => sizeOf(answer) - sizeOf(before);

const longest = (answers: readonly StoredAnswer[]): string =>
  [...answers].sort((a, b) => sizeOf(b) - sizeOf(a))[0]?.question ?? "";
