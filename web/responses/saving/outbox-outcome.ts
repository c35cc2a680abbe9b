import type { QuestionId } from "#shared/questions/question.ts";
import type { StoredAnswer } from "#shared/responses/response.ts";
import { type Conflict, type Halt, type Outbox, put, without } from "./outbox.ts";
import { same } from "./same.ts";

/** What the server says of a save that it accepted. */
export type Stored = {
  readonly version: number;
  readonly at: string;
  readonly conflicts: readonly { readonly theirs: StoredAnswer; readonly ours?: unknown }[];
};

/** What is under way waits again, unless something newer was given since. */
const backToWaiting = (box: Outbox): Outbox => {
  const returned = (box.underWay?.changes ?? []).map(({ question, value }) => [question, value] as const);
  const untouched = returned.filter(([question]) => !box.unfit.has(question));
  return { ...box, underWay: undefined, waiting: new Map([...untouched, ...box.waiting]) };
};

/**
 * The save was stored. What a colleague had changed meanwhile was not: it becomes a conflict with our newest text,
 * unless both happen to say the same.
 */
export const arrived = (box: Outbox, stored: Stored): Outbox => {
  const bases = new Map(box.bases);
  const conflicts = new Map<QuestionId, Conflict>(box.conflicts);
  const waiting = new Map(box.waiting);

  for (const { question, value } of box.underWay?.changes ?? []) {
    const theirs = stored.conflicts.find((conflict) => conflict.theirs.question === question)?.theirs;
    const ours = waiting.has(question) ? waiting.get(question) : value;
    if (theirs === undefined) bases.set(question, Math.max(stored.version, bases.get(question) ?? 0));
    else if (same(theirs.value, ours)) {
      bases.set(question, theirs.since);
      waiting.delete(question);
    } else {
      conflicts.set(question, { theirs, ours });
      waiting.delete(question);
    }
  }
  return { ...box, underWay: undefined, bases, conflicts, waiting, savedAt: stored.at };
};

/** No reply, or one that may pass: the same save, with the same mark, will be tried again. */
export const failed = (box: Outbox): Outbox =>
  box.underWay ? { ...box, underWay: { ...box.underWay, failures: box.underWay.failures + 1 } } : box;

const halts: Readonly<Record<string, Halt>> = {
  "round-not-open": "closed",
  "response-locked": "closed",
  "not-found": "closed",
  gone: "closed",
  "agreement-not-accepted": "no-agreement",
  "not-signed-in": "signed-out",
  "no-seat": "signed-out",
  "foreign-origin": "signed-out",
};

/** Sets one answer of the save apart as unfit and lets the others wait for the next save. */
const setApart = (box: Outbox, question: QuestionId): Outbox => {
  const value = box.underWay?.changes.find((change) => change.question === question)?.value;
  const rest = backToWaiting(box);
  const newest = box.waiting.has(question);
  return newest ? rest : { ...rest, waiting: without(rest.waiting, question), unfit: put(rest.unfit, question, value) };
};

/**
 * The save was refused, so nothing of it was stored. What can still be stored goes again under a new mark; what cannot
 * stays on the page.
 * @param question the answer at fault, where the refusal names one
 * @param freshClientId used where the server no longer knows our series
 */
export const refused = (box: Outbox, code: string, question: string | undefined, freshClientId: string): Outbox => {
  const halt = halts[code];
  if (halt) return { ...backToWaiting(box), halt };
  if (code === "save-repeated-differently") return { ...backToWaiting(box), clientId: freshClientId, sequence: 0 };

  const changes = box.underWay?.changes ?? [];
  const named =
    changes.find((change) => change.question === question) ?? (changes.length === 1 ? changes[0] : undefined);
  return named ? setApart(box, named.question) : { ...backToWaiting(box), singly: true };
};

/** What held everything up is over: signed in again, agreed, or opened again. */
export const resumed = (box: Outbox): Outbox => (box.halt ? { ...box, halt: undefined } : box);
