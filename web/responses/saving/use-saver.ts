import { useEffect, useSyncExternalStore } from "react";
import type { Person } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import { saveAnswers } from "#shared/responses/operations.ts";
import type { StoredAnswer } from "#shared/responses/response.ts";
import { backoff } from "../../api/backoff.ts";
import { call } from "../../api/call.ts";
import { emptyOutbox, type Outbox } from "./outbox.ts";
import { restored } from "./outbox-kept.ts";
import { createSaver, type Saver, type SaverView } from "./saver.ts";
import { tabStorage } from "./tab-storage.ts";

const newClientId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** What this tab had not sent when it was last open, on top of what the server holds. */
export const outboxAtStart = (me: Person, responseId: Id<"response">, stored: readonly StoredAnswer[]): Outbox =>
  restored(emptyOutbox(newClientId(), stored), tabStorage(me.personId, responseId).read());

/** Builds the saver for this page, with the browser as its world. */
export const saverFor = (
  first: Outbox,
  stored: readonly StoredAnswer[],
  {
    me,
    responseId,
    show,
  }: { me: Person; responseId: Id<"response">; show: (answers: readonly StoredAnswer[]) => void },
): Saver =>
  createSaver(first, stored, {
    me: me.name,
    show,
    newClientId,
    save: (mark, changes) => call(saveAnswers, { params: { responseId }, body: { mark, changes: [...changes] } }),
    keep: tabStorage(me.personId, responseId).keep,
    pauseAfter: (failures) => backoff(failures, Math.random()),
    later: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  });

/** Keeps the saver at work while the page lives: at once when the connection returns, and before the page goes. */
export const useSaverAtWork = (saver: Saver): void => {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.holdsUnsaved()) event.preventDefault();
    };
    saver.wake();
    addEventListener("online", saver.wake);
    addEventListener("pagehide", saver.wake);
    document.addEventListener("visibilitychange", saver.wake);
    addEventListener("beforeunload", warn);
    return () => {
      saver.stop();
      removeEventListener("online", saver.wake);
      removeEventListener("pagehide", saver.wake);
      document.removeEventListener("visibilitychange", saver.wake);
      removeEventListener("beforeunload", warn);
    };
  }, [saver]);
};

/** A part of what the saver knows; the component is drawn again only when that part changes. */
export const useSaverPart = <T>(saver: Saver, part: (view: SaverView) => T): T =>
  useSyncExternalStore(saver.subscribe, () => part(saver.view()));
