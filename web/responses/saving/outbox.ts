import type { QuestionId } from "#shared/questions/question.ts";
import type { AnswerChange, SaveMark, StoredAnswer } from "#shared/responses/response.ts";

/** One answer given by two people at once: theirs is stored, ours is not lost until somebody chose. */
export type Conflict = { readonly theirs: StoredAnswer; readonly ours: unknown };

/** A save between leaving and its reply. It keeps its mark through every retry, so that it is stored once. */
export type UnderWay = {
  readonly mark: SaveMark;
  readonly changes: readonly AnswerChange[];
  readonly failures: number;
};

/** Why nothing leaves until something happens: the round closed, the agreement is open, nobody is signed in. */
export type Halt = "closed" | "no-agreement" | "signed-out";

/**
 * Everything between what a person gave and what the server holds: what waits, what is under way, which version of
 * each answer the page shows, and what colleagues changed. Pure: no clock, no network, no storage.
 * At most one save is under way, and a question is never lost between these lists.
 */
export type Outbox = {
  /** This page's name for its own series of saves. */
  readonly clientId: string;
  readonly sequence: number;
  /** Per question, the version of the stored answer on which the page's answer rests; absent is 0. */
  readonly bases: ReadonlyMap<QuestionId, number>;
  /** The newest answer given per question, not yet under way; null clears. */
  readonly waiting: ReadonlyMap<QuestionId, unknown>;
  readonly underWay?: UnderWay | undefined;
  readonly conflicts: ReadonlyMap<QuestionId, Conflict>;
  /** Colleagues' changes that must not be shown yet, because the person is at that very question. */
  readonly later: ReadonlyMap<QuestionId, StoredAnswer>;
  /** Answers that cannot be stored as they are, with why. They stand on the page and leave once they are mended. */
  readonly unfit: ReadonlyMap<QuestionId, unknown>;
  /** One change per save from now on, because a larger one was refused. */
  readonly singly: boolean;
  readonly halt?: Halt | undefined;
  /** When the server last stored something of ours. */
  readonly savedAt?: string | undefined;
};

const mostChanges = 40;
/** Characters in one save; with room to spare below the server's limit of 256 kB. */
const mostText = 60_000;

export const emptyOutbox = (clientId: string, stored: readonly StoredAnswer[] = []): Outbox => ({
  clientId,
  sequence: 0,
  bases: new Map(stored.map((answer) => [answer.question, answer.since])),
  waiting: new Map(),
  conflicts: new Map(),
  later: new Map(),
  unfit: new Map(),
  singly: false,
});

export const put = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> => new Map(map).set(key, value);

export const without = <K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> => {
  if (!map.has(key)) return map;
  const rest = new Map(map);
  rest.delete(key);
  return rest;
};

/** The person gave an answer. In a conflict it only changes our side of it; otherwise it waits for the next save. */
export const given = (box: Outbox, question: QuestionId, value: unknown): Outbox => {
  const unfit = without(box.unfit, question);
  const conflict = box.conflicts.get(question);
  if (conflict) return { ...box, unfit, conflicts: put(box.conflicts, question, { ...conflict, ours: value }) };
  return { ...box, unfit, waiting: put(box.waiting, question, value) };
};

/** What stands in the field cannot be an answer, so neither it nor what was there a moment ago is sent. */
export const givenUnfit = (box: Outbox, question: QuestionId, value: unknown): Outbox => ({
  ...box,
  waiting: without(box.waiting, question),
  unfit: put(box.unfit, question, value),
});

/** Puts as much as fits of what waits under way, in the order it was given. Nothing changes while a save is under way. */
export const takeOff = (box: Outbox): Outbox => {
  if (box.underWay || box.halt || box.waiting.size === 0) return box;

  const waiting = new Map(box.waiting);
  const changes: AnswerChange[] = [];
  let room = mostText;
  for (const [question, value] of box.waiting) {
    const length = JSON.stringify(value)?.length ?? 0;
    if (changes.length > 0 && (box.singly || changes.length === mostChanges || length > room)) break;
    room -= length;
    changes.push({ question, value, seen: box.bases.get(question) ?? 0 });
    waiting.delete(question);
  }

  const sequence = box.sequence + 1;
  const underWay = { mark: { clientId: box.clientId, sequence }, changes, failures: 0 };
  return { ...box, sequence, waiting, underWay };
};

/** Whether closing the page now would lose something. */
export const holdsUnsaved = (box: Outbox): boolean =>
  box.underWay !== undefined || box.waiting.size > 0 || box.conflicts.size > 0 || box.unfit.size > 0;
