import { adopted } from "./adopted.ts";
import type { DeviceShelf } from "./device-shelf.ts";
import { keptIn, keptOf } from "./outbox-kept.ts";
import type { Saver } from "./saver.ts";
import type { Sealing } from "./sealing.ts";

export type DeviceOutboxPorts = {
  readonly saver: Pick<Saver, "view" | "subscribe" | "takeOver">;
  readonly shelf: DeviceShelf;
  readonly sealing: Sealing;
  readonly locks: Pick<LockManager, "request">;
  /** Milliseconds since 1970 by the device's clock, which need not be right. */
  readonly now: () => number;
};

/** After the closing of a round nothing can be sent any more; what lies there so long is thrown away unread. */
const longest = 60 * 24 * 60 * 60 * 1000;

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));

/**
 * Keeps on the device what a page has not stored yet, and takes over what pages that are gone left there. Every page
 * holds a lock on its own as long as it lives, and the browser lets go of it however the page ends; whoever gets that
 * lock is the only one who takes over.
 * @param whose person and response: others' texts are never looked at
 * @param page this page's own name
 */
export const startDeviceOutbox = (
  { saver, shelf, sealing, locks, now }: DeviceOutboxPorts,
  whose: string,
  page: string,
) => {
  const end = new AbortController();
  const { signal } = end;
  const own = `${whose} ${page}`;
  const lockOf = (name: string): string => `unsaved ${name}`;
  const waitedFor = new Set<string>();
  let kept: string | undefined;
  let isLeftForLater = false;

  let turn: Promise<void> = new Promise((held) => {
    void locks.request(lockOf(own), () => {
      held();
      return untilAborted(signal);
    });
  });
  /** One write after the other, each of how things are when its turn comes. */
  const keep = (away: readonly string[] = []): Promise<void> => {
    turn = turn.then(async () => {
      const text = keptOf(saver.view().box);
      if (text === kept && away.length === 0) return;
      await shelf.put(own, text === undefined ? undefined : await sealing.seal(own, text, now()), away);
      kept = text;
    });
    turn = turn.catch(() => undefined); // The page itself still holds everything; the next change tries again.
    return turn;
  };

  const takeOver = async (name: string): Promise<void> => {
    const sealed = await shelf.read(name);
    if (sealed === undefined) return;
    const text = await sealing.open(name, sealed);
    const left = text === undefined ? undefined : keptIn(text);
    if (left === undefined || saver.takeOver((box, editing) => adopted(box, left, editing))) await keep([name]);
    else isLeftForLater = true;
  };

  const look = async (): Promise<void> => {
    isLeftForLater = false;
    for (const [name, { at }] of await shelf.all()) {
      if (name === own || waitedFor.has(name)) continue;
      if (at < now() - longest) await keep([name]);
      else if (name.startsWith(`${whose} `)) {
        waitedFor.add(name);
        locks
          .request(lockOf(name), { signal }, () => takeOver(name))
          .catch(() => undefined)
          .finally(() => waitedFor.delete(name));
      }
    }
  };

  let savedAt: string | undefined;
  const unsubscribe = saver.subscribe(() => {
    void keep();
    const { box } = saver.view();
    if (isLeftForLater && box.savedAt !== savedAt) void look().catch(() => undefined);
    savedAt = box.savedAt;
  });
  void keep();
  void look().catch(() => undefined);

  return {
    /** Looks whether another page left something. */
    look: () => void look().catch(() => undefined),
    /** What is kept stays, for whoever comes next. */
    end: () => {
      unsubscribe();
      void turn.finally(() => end.abort());
    },
  };
};
