import type { Instant } from "#shared/kernel/time.ts";
import type { QuestionId } from "#shared/questions/question.ts";
import type { StoredAnswer } from "#shared/responses/response.ts";
import { mayPass } from "../../api/call-again.ts";
import { given, givenUnfit, holdsUnsaved, type Outbox, takeOff } from "./outbox.ts";
import { chosen, type Merged, merged, settled } from "./outbox-merge.ts";
import { arrived, failed, refused, resumed } from "./outbox-outcome.ts";
import type { SaverPorts } from "./saver-ports.ts";
import { type SavingNow, savingOf } from "./saving-of.ts";

/** Who last stored an answer, and when: said under the question. */
export type Trace = { readonly at: Instant; readonly by: string };

export type SaverView = {
  readonly box: Outbox;
  readonly saving: SavingNow;
  readonly traces: ReadonlyMap<QuestionId, Trace>;
};

/**
 * How often the same save may collide with others before it goes under a new mark. A refused save was not stored, so
 * nothing can be doubled by that.
 */
const mostCollisions = 5;

const isCrowded = (reply: Awaited<ReturnType<SaverPorts["save"]>>): boolean =>
  !reply.ok && reply.unreached !== true && reply.refusal.code === "changed-meanwhile";

/** Milliseconds after the last keystroke before text leaves; what is picked leaves at once. */
const pauseInTyping = 600;

/**
 * Sends what is given, one save at a time, and never gives up: what cannot leave now leaves later, with the same mark.
 * All rules are in the outbox; this only turns time and network into its events.
 */
export const createSaver = (first: Outbox, stored: readonly StoredAnswer[], ports: SaverPorts) => {
  let box = first;
  let reached = true;
  let editing: QuestionId | undefined;
  let cancelDeparture: (() => void) | undefined;
  let traces: ReadonlyMap<QuestionId, Trace> = new Map(stored.map(({ question, at, by }) => [question, { at, by }]));
  let view: SaverView = { box, saving: savingOf(box, reached), traces };
  const listeners = new Set<() => void>();

  const now = (next: Outbox) => {
    box = next;
    view = { box, saving: savingOf(box, reached), traces };
    for (const listener of listeners) listener();
  };
  const nowMerged = ({ box: next, show }: Merged) => {
    if (show.length > 0) ports.show(show);
    now(next);
  };

  const departIn = (milliseconds: number) => {
    cancelDeparture?.();
    cancelDeparture = ports.later(milliseconds, depart);
  };

  const depart = () => {
    cancelDeparture?.();
    cancelDeparture = undefined;
    const ready = box.underWay ? box : takeOff(box);
    if (ready.underWay === undefined || sending) return;
    now(ready);
    void send();
  };

  let sending = false;
  const send = async () => {
    const { underWay } = box;
    if (underWay === undefined) return;
    sending = true;
    const reply = await ports.save(underWay.mark, underWay.changes);
    sending = false;
    reached = reply.ok || reply.unreached !== true;

    if (reply.ok) {
      const refusedAsStale = new Set(reply.value.conflicts.map(({ theirs }) => theirs.question));
      const ours = underWay.changes.filter(({ question }) => !refusedAsStale.has(question));
      traces = new Map([
        ...traces,
        ...ours.map(({ question }) => [question, { at: reply.value.at, by: ports.me }] as const),
      ]);
      nowMerged(settled(arrived(box, reply.value), editing));
      if (box.waiting.size > 0 && cancelDeparture === undefined) depart();
    } else if (mayPass(reply) || (isCrowded(reply) && underWay.failures < mostCollisions)) {
      now(failed(box));
      departIn(ports.pauseAfter(box.underWay?.failures ?? 1));
    } else if (!reply.unreached) {
      const { facts } = reply.refusal;
      const code = isCrowded(reply) ? "save-repeated-differently" : reply.refusal.code;
      now(refused(box, code, typeof facts.question === "string" ? facts.question : undefined, ports.newClientId()));
      if (box.waiting.size > 0 && !box.halt) departIn(ports.pauseAfter(1));
    }
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    view: () => view,
    give: (question: QuestionId, value: unknown, typing: boolean) => {
      now(given(box, question, value));
      if ((box.underWay?.failures ?? 0) > 0) return;
      if (typing) departIn(pauseInTyping);
      else if (!box.underWay) depart();
    },
    giveUnfit: (question: QuestionId, value: unknown) => now(givenUnfit(box, question, value)),
    /** The focus came to a question, or left all of them; leaving sends what was typed and shows what waited. */
    at: (question: QuestionId | undefined) => {
      editing = question;
      nowMerged(settled(box, editing));
      if (box.waiting.size > 0 && !box.underWay) depart();
    },
    choose: (question: QuestionId, side: "theirs" | "ours") => {
      nowMerged(chosen(box, question, side));
      depart();
    },
    /** @returns how many answers on the page now show what a colleague gave */
    takeIn: (answers: readonly StoredAnswer[]): number => {
      const fresh = answers.filter(({ question, at }) => at > (traces.get(question)?.at ?? ""));
      traces = new Map([...traces, ...fresh.map(({ question, at, by }) => [question, { at, by }] as const)]);
      const merge = merged(box, answers, editing);
      nowMerged(merge);
      return merge.show.length;
    },
    /**
     * Takes over what another page left, where that can be done now; then it leaves as what is given here does.
     * @returns whether it was taken over
     */
    takeOver: (adopt: (box: Outbox, editing: QuestionId | undefined) => Merged | undefined): boolean => {
      const taken = adopt(box, editing);
      if (taken === undefined) return false;
      nowMerged(taken);
      if ((box.underWay?.failures ?? 0) === 0) depart();
      return true;
    },
    /** Tries at once: the connection is back, somebody signed in again, or the person asks for it. */
    wake: () => {
      now(resumed(box));
      depart();
    },
    holdsUnsaved: () => holdsUnsaved(box),
    stop: () => cancelDeparture?.(),
  };
};

export type Saver = ReturnType<typeof createSaver>;
