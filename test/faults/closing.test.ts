import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareRelease } from "#functions/aggregation/prepare-release.ts";
import { chanceOf } from "#infra/local/worlds/chance.ts";
import { afterClosing } from "../support/answer-round.ts";
import { type Asked, type OpenRound, openRound } from "../support/open-round.ts";
import { runs } from "../support/runs.ts";
import { startWorld, type World } from "../support/world.ts";
import { type Deed, deeds, done, prepared, trace } from "./deeds.ts";
import { type Wire, withWire } from "./on-the-wire.ts";
import { releaseBreaches } from "./released-as-stored.ts";
import { stateOf } from "./state-of.ts";
import { turns } from "./turns.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const closing = (open: OpenRound, wire: Wire = (forward) => forward()) =>
  prepareRelease(withWire({ ...world.ports, clock: () => afterClosing(open) }, wire), open.roundId);

const opened = async (chosen: readonly Deed[]): Promise<OpenRound> => {
  const open = await openRound(world, { organisations: chosen.length + 1 });
  for (const [at, deed] of chosen.entries()) await prepared(world, open.asked[at] as Asked, deed);
  return open;
};

/** The release is what is stored, what was acknowledged left its trace, and neither moves any more. */
const holds = async (open: OpenRound, chosen: readonly Deed[], answered: readonly number[]): Promise<void> => {
  expect(await releaseBreaches(world, open)).toEqual([]);
  const stored = await stateOf(world, open);
  for (const [at, status] of answered.entries()) {
    const [deed, asked] = [chosen[at] as Deed, open.asked[at] as Asked];
    expect([200, 409]).toContain(status);
    const left = stored.some((item) => item.includes(asked.responseId) && trace[deed].test(item));
    if (status === 200) expect(left, deed).toBe(true);
  }

  for (const [at, deed] of chosen.entries())
    expect(await done(world, open.asked[at] as Asked, deed), deed).toBe(answered[at]);
  await closing(open);
  expect(await stateOf(world, open)).toEqual(stored);
};

describe("writers against the closing", () => {
  it("request by request in any order: what was acknowledged is released, and nothing is stored after the lock", async () => {
    const speed = fc.constantFrom(1, 6, 36);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...deeds), speed), { minLength: 1, maxLength: 3 }),
        fc.array(speed, { minLength: 1, maxLength: 2 }),
        fc.integer(),
        async (writers, closers, seed) => {
          const chosen = writers.map(([deed]) => deed);
          const open = await opened(chosen);
          const order = turns(chanceOf(`${seed}`));

          const writing = writers.map(([deed, weight], at) =>
            done(world, open.asked[at] as Asked, deed, order.wire(weight)),
          );
          const releasing = closers.map((weight) => closing(open, order.wire(weight)));
          const both = Promise.all([Promise.all(writing), Promise.all(releasing)]);
          const [answered, releases] = await order.until(both);

          expect(new Set(releases.map((release) => release?.releaseId)).size).toBe(1);
          await holds(open, chosen, answered);
        },
      ),
      { numRuns: runs(10, 600) },
    );
  });

  it.each(deeds)("whoever %s and is held up on the way until all is locked is refused", async (deed) => {
    const open = await opened([deed]);
    let held: (() => void) | undefined;
    const holding: Wire = async (forward, { constructor: { name } }) => {
      if (name === "TransactWriteCommand" && held === undefined)
        await new Promise<void>((resolve) => {
          held = resolve;
        });
      return forward();
    };

    const writing = done(world, open.asked[0] as Asked, deed, holding);
    await expect.poll(() => held !== undefined).toBe(true);
    await closing(open);
    held?.();

    const status = await writing;
    expect(status).toBe(409);
    await holds(open, [deed], [status]);
  });

  it.each(deeds)("whoever %s while the closing is held up before its lock is in the release", async (deed) => {
    const open = await opened([deed]);
    let writes = 0;
    const slow: Wire = async (forward, { constructor: { name } }) => {
      if (name === "TransactWriteCommand") writes += 1;
      if (writes === 1 && name === "TransactWriteCommand") await justInTime();
      return forward();
    };
    let status = 0;
    const justInTime = async () => {
      status = await done(world, open.asked[0] as Asked, deed);
    };

    await closing(open, slow);

    expect(status).toBe(200);
    await holds(open, [deed], [status]);
  });
});
