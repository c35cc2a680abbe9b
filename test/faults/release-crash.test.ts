import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareRelease } from "#functions/aggregation/prepare-release.ts";
import { readReleases } from "#functions/aggregation/store.ts";
import { createInvitation } from "#functions/rounds/store.ts";
import { follow } from "#functions/store/commit.ts";
import { newId } from "#functions/store/new-id.ts";
import { afterClosing } from "../support/answer-round.ts";
import { type Asked, type OpenRound, openRound } from "../support/open-round.ts";
import { startWorld, type World } from "../support/world.ts";
import { type Deed, done, prepared, trace } from "./deeds.ts";
import { counting, Died, dyingAt, type Wire, withWire } from "./on-the-wire.ts";
import { releaseBreaches } from "./released-as-stored.ts";
import { stateOf } from "./state-of.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const chosen: readonly Deed[] = ["submits", "withdraws", "begins"];

/** A round in which something is about to happen, and one in which more is asked than one transaction can lock. */
const opened = async (silent: number): Promise<OpenRound> => {
  const open = await openRound(world, { organisations: chosen.length });
  for (const [at, deed] of chosen.entries()) await prepared(world, open.asked[at] as Asked, deed);
  for (let from = 0; from < silent; from += 40) await askSilent(open, Math.min(40, silent - from));
  return open;
};

const askSilent = (open: OpenRound, count: number) => {
  const [{ invitation }] = open.asked as [Asked];
  const more = Array.from({ length: count }, () => ({
    ...invitation,
    invitationId: newId(world.ports, "invitation"),
    responseId: newId(world.ports, "response"),
  }));
  return follow(world.ports, ...more.flatMap(createInvitation));
};

const closing = (open: OpenRound, wire: Wire = (forward) => forward()) =>
  prepareRelease(withWire({ ...world.ports, clock: () => afterClosing(open) }, wire), open.roundId);

/** How many writes the whole way takes. */
const writesFor = async (silent: number): Promise<number> => {
  const { seen, wire } = counting();
  await closing(await opened(silent), wire);
  return seen.count;
};

const survives = async (silent: number, write: number, when: "before" | "after"): Promise<void> => {
  const open = await opened(silent);

  await expect(closing(open, dyingAt(write, when))).rejects.toBeInstanceOf(Died);
  const halfway = await readReleases(world.ports, open.roundId);
  const answered = await Promise.all(chosen.map((deed, at) => done(world, open.asked[at] as Asked, deed)));
  const release = await closing(open);

  expect(halfway.every(({ releaseId }) => releaseId === release?.releaseId)).toBe(true);
  expect(await releaseBreaches(world, open)).toEqual([]);
  const stored = await stateOf(world, open);
  for (const [at, status] of answered.entries()) {
    const [deed, asked] = [chosen[at] as Deed, open.asked[at] as Asked];
    const left = stored.some((item) => item.includes(asked.responseId) && trace[deed].test(item));
    expect([status, left]).toEqual(status === 200 ? [200, true] : [409, left]);
  }
  expect(await closing(open)).toEqual(release);
  expect(await stateOf(world, open)).toEqual(stored);
};

describe("a release that breaks off at any write", () => {
  it("is finished by the next run: one release, every acknowledged submission in it", async () => {
    const writes = await writesFor(0);
    expect(writes).toBeGreaterThanOrEqual(5);

    for (let write = 1; write <= writes; write += 1)
      for (const when of ["before", "after"] as const) await survives(0, write, when);
  });

  it("between two transactions of its lock locks the rest", async () => {
    const silent = 205 - chosen.length;
    expect(await writesFor(silent)).toBe((await writesFor(0)) + 2);

    await survives(silent, 3, "before");
    await survives(silent, 3, "after");
  });
});

describe("a writer that breaks off", () => {
  it.each(["before", "after"] as const)(
    "%s its one transaction has written all or nothing, and may simply ask again",
    async (when) => {
      const open = await opened(0);
      const [one] = open.asked as [Asked];

      const first = await done(world, one, "submits", dyingAt(1, when));
      const again = await done(world, one, "submits");
      await closing(open);

      expect([first, again]).toEqual([500, 200]);
      expect(await releaseBreaches(world, open)).toEqual([]);
      const entries = (await stateOf(world, open)).filter(
        (item) => item.startsWith("journal") && item.includes(one.responseId) && item.includes("response-submitted"),
      );
      expect(entries).toHaveLength(2);
    },
  );
});
