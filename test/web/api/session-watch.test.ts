import { expect, it } from "vitest";
import { type WatchPorts, warnBefore, watchSession } from "#web/api/session-watch.ts";

const minute = 60_000;
const began = Date.parse("2027-01-14T09:00:00.000Z");

/** A server that ends a session two hours after it was last extended, and a device whose time goes by as told. */
const evening = ({ latest = 12 * 60 * minute } = {}) => {
  let elapsed = 0;
  let seenAt = 0;
  let ended = false;
  const asked: string[] = [];
  const timers: { at: number; act: () => void }[] = [];
  const at = (milliseconds: number) => new Date(began + milliseconds).toISOString();
  const told = () => {
    const endsAt = Math.min(seenAt + 120 * minute, latest);
    if (ended || elapsed >= endsAt) return { ok: false, refusal: { code: "not-signed-in", facts: {} } } as never;
    return {
      ok: true as const,
      value: { by: "code" as const, now: at(elapsed), endsAt: at(endsAt), latest: at(latest) },
    };
  };
  const ports: WatchPorts = {
    read: async () => {
      asked.push("read");
      return told();
    },
    extend: async () => {
      asked.push("extend");
      if (told().ok) seenAt = elapsed;
      return told();
    },
    elapsed: () => elapsed,
    after: (milliseconds, act) => {
      const timer = { at: elapsed + milliseconds, act };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  };
  const pass = async (until: number): Promise<void> => {
    for (;;) {
      const next = timers.filter((timer) => timer.at <= until).sort((one, other) => one.at - other.at)[0];
      if (next === undefined) break;
      timers.splice(timers.indexOf(next), 1);
      elapsed = Math.max(elapsed, next.at);
      next.act();
      await new Promise((resolve) => setImmediate(resolve));
    }
    elapsed = until;
  };
  return {
    ...{ watch: watchSession(ports), pass, asked },
    elsewhere: () => {
      seenAt = elapsed;
    },
    revoke: () => {
      ended = true;
    },
  };
};

it("who does nothing is warned five minutes ahead, and told when it is over", async () => {
  const { watch, pass } = evening();
  await watch.look();

  const states: string[] = [];
  for (const at of [115 * minute - 1, 115 * minute, 120 * minute - 1, 120 * minute + 1000]) {
    await pass(at);
    states.push(watch.state().is);
  }

  expect(warnBefore).toBe(5 * minute);
  expect(states).toEqual(["fine", "ending", "ending", "ended"]);
});

it("who is at work is never warned, and the server hears of it every five minutes at most", async () => {
  const { watch, pass, asked } = evening();
  await watch.look();

  for (let at = 0; at < 180; at += 1) {
    await pass(at * minute);
    watch.active();
    watch.active();
    await pass(at * minute);
  }

  expect(watch.state()).toEqual({ is: "fine" });
  expect(asked.filter((one) => one === "extend").length).toBeGreaterThan(25);
  expect(asked.length).toBeLessThan(45);
});

it("who was warned stays signed in by asking for it, not by moving a finger", async () => {
  const { watch, pass } = evening();
  await watch.look();
  await pass(116 * minute);

  watch.active();
  const touched = watch.state().is;
  await watch.extend();
  const asked = watch.state().is;
  await pass(200 * minute);

  expect([touched, asked, watch.state().is]).toEqual(["ending", "fine", "fine"]);
});

it("nobody is warned where another tab made the session longer", async () => {
  const { watch, pass, elsewhere } = evening();
  await watch.look();
  await pass(100 * minute);
  elsewhere();

  await pass(118 * minute);

  expect(watch.state()).toEqual({ is: "fine" });
});

it("at the end of the day there is no more time to ask for, and that is said", async () => {
  const { watch, pass } = evening({ latest: 60 * minute });
  await watch.look();

  await pass(56 * minute);

  expect(watch.state()).toMatchObject({ is: "ending", canExtend: false });
});

it("a session that was ended elsewhere is found to be over, and taken up again after signing in anew", async () => {
  const { watch, revoke } = evening();
  await watch.look();
  revoke();

  await watch.look();

  expect(watch.state()).toEqual({ is: "ended" });
});
