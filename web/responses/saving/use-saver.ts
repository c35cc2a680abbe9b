import { useEffect, useSyncExternalStore } from "react";
import type { Person } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import { saveAnswers } from "#shared/responses/operations.ts";
import type { StoredAnswer } from "#shared/responses/response.ts";
import { backoff } from "../../api/backoff.ts";
import { call } from "../../api/call.ts";
import { newPageName } from "./new-page-name.ts";
import { emptyOutbox } from "./outbox.ts";
import type { Shown } from "./outbox-merge.ts";
import { createSaver, type Saver, type SaverView } from "./saver.ts";

/** Builds the saver for this page, with the browser as its world. */
export const saverFor = (
  stored: readonly StoredAnswer[],
  { me, responseId, show }: { me: Person; responseId: Id<"response">; show: (answers: readonly Shown[]) => void },
): Saver =>
  createSaver(emptyOutbox(newPageName(), stored), stored, {
    me: me.name,
    show,
    newClientId: newPageName,
    save: (mark, changes) =>
      call(saveAnswers, { params: { responseId }, body: { mark, changes: [...changes], who: me.personId } }),
    pauseAfter: (failures) => backoff(failures, Math.random()),
    later: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  });

/** Keeps the saver at work while the page lives: at once when the connection returns, and before the page goes. */
export const useSaverAtWork = (saver: Saver, personId: Id<"person">, responseId: Id<"response">): void => {
  useEffect(() => {
    const stop = new AbortController();
    const listening = { signal: stop.signal };
    saver.wake();
    addEventListener("online", saver.wake, listening);
    addEventListener("pagehide", saver.wake, listening);
    document.addEventListener("visibilitychange", saver.wake, listening);
    addEventListener(
      "beforeunload",
      (event) => {
        if (saver.holdsUnsaved()) event.preventDefault();
      },
      listening,
    );
    import("./keep-on-device.ts")
      .then(({ keepOnDevice }) => keepOnDevice(saver, personId, responseId, stop.signal))
      .catch(() => undefined); // Without it everything works as long as the page lives.
    return () => {
      saver.stop();
      stop.abort();
    };
  }, [saver, personId, responseId]);
};

/** A part of what the saver knows; the component is drawn again only when that part changes. */
export const useSaverPart = <T>(saver: Saver, part: (view: SaverView) => T): T =>
  useSyncExternalStore(saver.subscribe, () => part(saver.view()));
