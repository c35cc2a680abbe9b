import { describe, expect, it } from "vitest";
import { chanceOf } from "#infra/local/worlds/chance.ts";
import { runs } from "../support/runs.ts";
import { startWorld, type World } from "../support/world.ts";
import { nearTables } from "./near-tables.ts";
import { historyOf, type Outcome } from "./one-history.ts";
import { openedFor } from "./opened-for.ts";
import { type Mishap, mishaps } from "./unreliable.ts";

/** Histories are short and wait for nothing but the product's own pauses, so that several run side by side. */
const sideBySide = 16;
/** A world remembers everything; after so many histories a new one begins. */
const perWorld = 500;
const all = runs(80, 10_000);

const counted = () => {
  const counts = { histories: 0, people: 0, entries: 0, conflicts: 0, closings: 0, comments: 0, divided: 0, locked: 0 };
  const met = new Map<string, number>();
  return {
    counts,
    met: (where: string, mishap: Mishap) =>
      void met.set(`${where} ${mishap}`, (met.get(`${where} ${mishap}`) ?? 0) + 1),
    mishaps: met,
    take: (one: Outcome) => {
      counts.histories += 1;
      counts.people += one.people;
      counts.entries += one.entries;
      counts.conflicts += one.conflicts;
      counts.comments += one.comments;
      counts.divided += one.divided;
      counts.closings += one.closed ? 1 : 0;
      counts.locked += one.lateRefused ? 1 : 0;
    },
  };
};

/** Tells histories `from` to `to` in one world. @returns what was wrong */
const tellHistories = async (
  from: number,
  to: number,
  seen: ReturnType<typeof counted>,
): Promise<readonly string[]> => {
  const world: World = await startWorld({}, await nearTables());
  const rounds = openedFor(world, to - from);
  const breaches: string[] = [];
  let next = from;
  const work = async () => {
    for (let run = next++; run < to && breaches.length === 0; run = next++) {
      const outcome = await historyOf(world, await rounds.take(), chanceOf(`history ${run}`), seen.met);
      seen.take(outcome);
      breaches.push(...outcome.breaches.map((breach) => `history ${run}: ${breach}`));
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  await world.stop();
  return [...breaches, ...world.faults.map(String)];
};

describe("two to five people on a hundred and twenty questions, with everything going wrong on every way", () => {
  it(`lose nothing that was acknowledged, double nothing, and write nothing after the lock (${all} histories)`, async () => {
    const seen = counted();

    for (let from = 0; from < all; from += perWorld)
      expect(await tellHistories(from, Math.min(all, from + perWorld), seen)).toEqual([]);

    // That all of it was met at all: a checker that sees no trouble shows nothing.
    const { histories, people, ...counts } = seen.counts;
    expect(histories).toBe(all);
    expect(people / all).toBeGreaterThan(2.5);
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(all / 20);
    expect([...seen.mishaps.keys()].toSorted()).toEqual(
      ["product", "tables"].flatMap((where) => mishaps.map((mishap) => `${where} ${mishap}`)).toSorted(),
    );
  });
});
