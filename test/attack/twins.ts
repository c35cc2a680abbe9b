import type { Stance } from "./world.ts";

/** What one organisation answered, and in which second after the first could. */
export type Given = {
  readonly stance: Stance;
  readonly at: number;
  /** Option of a question with four. */
  readonly q: string;
  /** Whether each of two options was ticked; a third always is. */
  readonly ticks: readonly [boolean, boolean];
  readonly share: number;
  readonly why: string | undefined;
  readonly aside: string | undefined;
};

/** Who must not be able to tell two rounds apart. */
export type Reader = "everybody" | "the committee" | "those who are not told when";

type Draw = () => number;

/** Numbers from 0 to below 1 that look random and are the same in every run. */
export const drawsFrom = (seed: number): Draw => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const below = (draw: Draw, end: number): number => Math.floor(draw() * end);
const oneOf = <T>(draw: Draw, list: readonly T[]): T => list[below(draw, list.length)] as T;
const shuffled = <T>(draw: Draw, list: readonly T[]): readonly T[] =>
  list
    .map((one) => [draw(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

const options = ["a", "b", "c", "d"];
const words = (draw: Draw): string | undefined =>
  oneOf(draw, [undefined, "Kort.", "Wij zien veel te weinig stages in deze regio.", "é".repeat(1 + below(draw, 300))]);
const figureIn = (draw: Draw, isHigh: boolean): number => (isHigh ? 50 : 0) + below(draw, 50);

/** Answers of a group: everybody alike but none, one or two, or as it comes. */
const spread = <T>(draw: Draw, many: number, values: readonly T[]): readonly T[] => {
  const common = oneOf(draw, values);
  const others = draw() < 0.6 ? below(draw, 3) : many;
  return shuffled(
    draw,
    Array.from({ length: many }, (_, at) => (at < others ? oneOf(draw, values) : common)),
  );
};

/** A round: five to seven with a name, three to six without. The first of them attacks and is never changed. */
export const baseRound = (draw: Draw): readonly Given[] =>
  (["named", "unnamed"] as const).flatMap((stance) => {
    const many = stance === "named" ? 5 + below(draw, 3) : 3 + below(draw, 4);
    const [q, first, second] = [spread(draw, many, options), ...[0, 1].map(() => spread(draw, many, [true, false]))];
    const high = spread(draw, many, [true, false]);
    return Array.from(
      { length: many },
      (_, at): Given => ({
        stance,
        at: 0,
        q: q?.[at] ?? "a",
        ticks: [first?.[at] ?? false, second?.[at] ?? false],
        share: figureIn(draw, high[at] ?? false),
        why: words(draw),
        aside: words(draw),
      }),
    );
  });

/**
 * Other answers to one question that everybody must be told the same of: whatever it was of fewer than five; another
 * none, one or two who differ where all but two agree; the same answers given by others where the counts are told.
 * @param fixed whose answer stays
 */
const alike = <T>(draw: Draw, given: readonly T[], values: readonly T[], fixed: (at: number) => boolean): T[] => {
  const n = given.length;
  if (n < 5) return given.map((value, at) => (fixed(at) ? value : oneOf(draw, values)));
  const largest = values.find((value) => given.filter((one) => one === value).length >= n - 2);
  const free = shuffled(
    draw,
    given.flatMap((_, at) => (fixed(at) ? [] : [at])),
  );
  if (largest === undefined) {
    const put = shuffled(
      draw,
      free.map((at) => given[at] as T),
    );
    return given.map((value, at) => (free.includes(at) ? (put[free.indexOf(at)] as T) : value));
  }
  const kept = given.filter((value, at) => fixed(at) && value !== largest).length;
  const differing = free.slice(0, below(draw, 3 - kept));
  const otherValues = values.filter((value) => value !== largest);
  return given.map((value, at) => {
    if (fixed(at)) return value;
    return differing.includes(at) ? oneOf(draw, otherValues) : largest;
  });
};

/** A round of which a reader must be told exactly the same. */
export const twinOf = (draw: Draw, round: readonly Given[], reader: Reader): readonly Given[] => {
  if (reader === "those who are not told when") {
    const moments = shuffled(
      draw,
      round.map((_, at) => at * 600),
    );
    return round.map((given, at) => ({ ...given, at: (moments[at] ?? 0) + below(draw, 599) }));
  }
  return (["named", "unnamed"] as const).flatMap((stance) => {
    const group = round.filter((given) => given.stance === stance);
    const isOwn = (at: number): boolean => stance === "named" && at === 0;
    const isRead = (at: number): boolean => isOwn(at) || (reader === "the committee" && stance === "named");
    const changed = <T>(of: (given: Given) => T, values: readonly T[], fixed: (at: number) => boolean): T[] =>
      alike(draw, group.map(of), values, fixed);
    const q = changed((given) => given.q, options, isRead);
    const first = changed((given) => given.ticks[0], [true, false], isRead);
    const second = changed((given) => given.ticks[1], [true, false], isRead);
    const high = changed((given) => given.share >= 50, [true, false], isOwn);
    return group.map(
      (given, at): Given => ({
        ...given,
        q: q[at] ?? given.q,
        ticks: [first[at] ?? false, second[at] ?? false],
        share: isOwn(at) ? given.share : figureIn(draw, high[at] ?? false),
        ...(!isRead(at) && { why: words(draw), aside: words(draw) }),
      }),
    );
  });
};
