import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Instant, instantAt } from "#shared/kernel/time.ts";

/** A clock that runs on, from wherever one puts its hands. Where they were put survives a restart. */
export type LocalClock = {
  readonly now: () => Instant;
  readonly set: (to: Instant) => void;
  readonly reset: () => void;
  readonly isMoved: () => boolean;
};

/** @param folder where the hands are remembered; without one they are forgotten at the end */
export const localClock = (folder?: string): LocalClock => {
  const file = folder === undefined ? undefined : join(folder, "clock.json");
  let ahead = file === undefined ? 0 : remembered(file);
  const put = (milliseconds: number) => {
    ahead = milliseconds;
    if (file !== undefined) writeFileSync(file, JSON.stringify({ ahead }));
  };
  return {
    now: () => instantAt(Date.now() + ahead),
    set: (to) => put(Date.parse(to) - Date.now()),
    reset: () => put(0),
    isMoved: () => ahead !== 0,
  };
};

const remembered = (file: string): number => {
  try {
    const { ahead } = JSON.parse(readFileSync(file, "utf8"));
    return typeof ahead === "number" && Number.isFinite(ahead) ? ahead : 0;
  } catch {
    return 0; // never put anywhere
  }
};
