import type { Id } from "#shared/kernel/id.ts";
import { readChanges, submitResponse } from "#shared/responses/operations.ts";
import { call } from "../api/call.ts";
import { callAgain } from "../api/call-again.ts";
import type { Head } from "./answering.ts";
import type { Saver } from "./saving/saver.ts";

/** What became of sending; everything but `sent` leaves the answers as they were. */
export type Sent =
  | { readonly is: "sent"; readonly head: Head }
  | { readonly is: "unsaved" | "changed-meanwhile" | "incomplete" | "failed" };

/** Milliseconds that sending waits for the last answers to be saved. */
const patience = 15_000;

const everythingSaved = (saver: Saver): Promise<boolean> =>
  new Promise((resolve) => {
    const finish = (saved: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(saved);
    };
    const look = () => {
      const { box } = saver.view();
      if (!saver.holdsUnsaved()) finish(true);
      else if (box.halt !== undefined || box.conflicts.size > 0 || box.unfit.size > 0) finish(false);
    };
    const timer = setTimeout(() => finish(false), patience);
    const stop = saver.subscribe(look);
    saver.wake();
    look();
  });

/**
 * Sends the version that the person has before them: first what is still on its way is saved, then it is checked that
 * no colleague changed anything since the page last looked, and only then is that version submitted.
 * @param seen the version of the response at the page's last look
 */
export const sendAnswers = async (responseId: Id<"response">, saver: Saver, seen: number): Promise<Sent> => {
  if (!(await everythingSaved(saver))) return { is: "unsaved" };

  const latest = await callAgain(readChanges, { params: { responseId }, query: { since: String(seen) } });
  if (!latest.ok) return { is: "failed" };
  if (saver.takeIn(latest.value.answers) > 0) return { is: "changed-meanwhile" };

  const { version } = latest.value.head;
  const reply = await call(submitResponse, { params: { responseId }, body: { version } });
  if (reply.ok) return { is: "sent", head: reply.value.head };
  if (reply.unreached === true) return { is: "failed" };
  if (reply.refusal.code === "changed-meanwhile") return { is: "changed-meanwhile" };
  return { is: reply.refusal.code === "answers-incomplete" ? "incomplete" : "failed" };
};
