import { expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { type HttpMutant, httpMutants, storyWith } from "./http-door.ts";
import { type Leak, traceOf } from "./http-story.ts";
import { baseRound, drawsFrom, type Reader, twinOf } from "./twins.ts";

type Story = typeof traceOf;

/** A round and two others that a reader must not be able to tell from it. */
const rounds = (seed: number, reader: Reader) => {
  const draw = drawsFrom(seed);
  const spaced = baseRound(draw).map((given, at) => ({ ...given, at: at * 600 }));
  const base = reader === "those who are not told when" ? twinOf(draw, spaced, reader) : spaced;
  return [base, twinOf(draw, base, reader), twinOf(draw, base, reader)] as const;
};

/** Where two lines part, with a little of what stands around it. */
const partingOf = (here = "", there = ""): string => {
  const at = [...here].findIndex((letter, place) => letter !== there[place]);
  const around = (line: string) => `${line.slice(0, 90)} … ${line.slice(Math.max(90, at - 60), at + 60)}`;
  return `${around(here)} | ${around(there)}`;
};

/** The first line in which each trace differs from the first one; nothing where all are the same to the byte. */
const partings = async (story: Story, seed: number, reader: Reader, most = 3, leak?: Leak) => {
  const [base = [], ...others] = await inTurn(rounds(seed, reader).slice(0, most), (round) =>
    story(round, reader, leak),
  );
  const differences = others.flatMap((other) => {
    const at = base.findIndex((line, place) => line !== other[place]);
    return at < 0 && base.length === other.length ? [] : [`seed ${seed}: ${partingOf(base[at], other[at])}`];
  });
  return { lines: base.length, pairs: others.length, differences };
};

const inTurn = async <T, R>(list: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = [];
  for (const one of list) done.push(await act(one));
  return done;
};

test.each<[Reader, number, number]>([
  ["everybody", 1, 60],
  ["the committee", 1, 30],
  ["those who are not told when", 1, 20],
])(
  "%s gets the same to the byte of rounds that differ in what it may not know",
  async (reader, usual, long) => {
    const before = Date.now();

    const found = await inTurn(
      Array.from({ length: runs(usual, long) }, (_, at) => (at + 1) * 7919),
      (seed) => partings(traceOf, seed, reader, runs(2, 3)),
    );

    const pairs = found.reduce((sum, one) => sum + one.pairs, 0);
    const seconds = Math.round((Date.now() - before) / 1000);
    process.stdout.write(
      `O3 over HTTP, ${reader}: ${pairs} pairs, ${found[0]?.lines} answers, mails and items each, ${seconds} s\n`,
    );
    expect(found.flatMap(({ differences }) => differences)).toEqual([]);
  },
  3_000_000,
);

test("the pairs are pairs: the answers behind them differ", () => {
  for (const reader of ["everybody", "the committee", "those who are not told when"] as const)
    for (let seed = 1; seed <= 20; seed += 1) {
      const [one, ...others] = rounds(seed * 7919, reader);

      for (const other of others) {
        expect(other).not.toEqual(one);
        expect(other).toHaveLength(one.length);
        expect(other[0]).toMatchObject({ q: one[0]?.q, why: one[0]?.why, share: one[0]?.share });
      }
    }
});

test.each<Leak>(
  ["an ETag over everything stored", "a length that grows with what is stored"].slice(0, runs(1, 2)) as Leak[],
)(
  "%s is noticed",
  async (leak) => {
    const { differences } = await partings(traceOf, 7919, "everybody", 2, leak);

    expect(differences).not.toEqual([]);
  },
  200_000,
);

/** Each takes rounds of its own, so the usual run looks for one of them. */
test.each<HttpMutant>(httpMutants.slice(0, runs(1, httpMutants.length)))(
  "the variant “$name” is noticed",
  async ({ name, reader, mutations }) => {
    const story = await storyWith(mutations);

    let found: readonly string[] = [];
    for (let seed = 1; seed <= 4 && found.length === 0; seed += 1)
      found = (await partings(story, seed * 7919, reader, 2)).differences;

    process.stdout.write(`${name.padEnd(48)} ${found[0]?.slice(0, 80) ?? "SURVIVED"}\n`);
    expect(found).not.toEqual([]);
  },
  400_000,
);
