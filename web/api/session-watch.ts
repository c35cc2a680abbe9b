import type * as z from "zod/mini";
import type { SignIn } from "#shared/identity/operations.ts";
import type { Reply } from "./reply.ts";

/** How it stands with one's session: nothing to say, about to end, or over. */
export type SessionState =
  | { readonly is: "fine" }
  | { readonly is: "ending"; readonly endsAt: string; readonly canExtend: boolean }
  | { readonly is: "ended" };

type Told = z.output<typeof SignIn>;
export type WatchPorts = {
  readonly read: () => Promise<Reply<never> | { readonly ok: true; readonly value: Told }>;
  readonly extend: () => Promise<Reply<never> | { readonly ok: true; readonly value: Told }>;
  /** Milliseconds on a clock that only goes forward; what time the device thinks it is plays no part. */
  readonly elapsed: () => number;
  /** @returns how to call it off */
  readonly after: (milliseconds: number, act: () => void) => () => void;
};

/** How long before the end one is warned. */
export const warnBefore = 5 * 60_000;
/** How often at most a busy person's session is made longer. */
const extendEvery = 5 * 60_000;
/** The longest that is waited without looking; a laptop sleeps, and timers with it. */
const longest = 3_600_000;

/**
 * Watches one's session: makes it longer while one is at work, warns before it ends, and says when it has. Another tab
 * may have made it longer meanwhile, so the server is asked before anybody is warned.
 */
export const watchSession = (ports: WatchPorts) => {
  let state: SessionState = { is: "fine" };
  let told: Told | undefined;
  let toldAt = 0;
  let extendedAt = 0;
  let wasActive = false;
  let callOff: () => void = () => undefined;
  let asking: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  const set = (next: SessionState): void => {
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const left = (): number =>
    told === undefined ? 0 : Date.parse(told.endsAt) - Date.parse(told.now) - (ports.elapsed() - toldAt);
  const lookAfter = (milliseconds: number): void => {
    callOff();
    callOff = ports.after(Math.max(1000, Math.min(longest, milliseconds)), () => void look());
  };
  const take = (reply: Awaited<ReturnType<WatchPorts["read"]>>): void => {
    if (reply.ok) {
      [told, toldAt] = [reply.value as Told, ports.elapsed()];
      const isEnding = left() <= warnBefore;
      const canExtend = told.latest > told.endsAt;
      set(isEnding ? { is: "ending", endsAt: told.endsAt, canExtend } : { is: "fine" });
      lookAfter(isEnding ? left() : left() - warnBefore);
      return;
    }
    if (!reply.unreached && reply.refusal.code === "not-signed-in") set({ is: "ended" });
    lookAfter(60_000);
  };
  const once = (work: () => Promise<Awaited<ReturnType<WatchPorts["read"]>>>): Promise<void> => {
    asking ??= work()
      .then(take)
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };
  const extend = (): Promise<void> => {
    [wasActive, extendedAt] = [false, ports.elapsed()];
    return once(ports.extend);
  };
  const look = (): Promise<void> => (wasActive && state.is === "fine" ? extend() : once(ports.read));

  return {
    look,
    /** One more stretch, asked for by the person. */
    extend,
    /** The person did something. While they are being warned they are asked outright. */
    active: (): void => {
      wasActive = true;
      if (state.is === "fine" && told !== undefined && ports.elapsed() - extendedAt > extendEvery) void extend();
    },
    state: (): SessionState => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
export type SessionWatch = ReturnType<typeof watchSession>;
