import type { Disclosed } from "../record.ts";
import {
  type Bound,
  type IntegerProgram,
  keepsTo,
  type Solved,
  type Solver,
  type Sum,
  sumOf,
} from "./integer-program.ts";

/** One way in which a whole question can be answered: the place of the option of each of its variables, in order. */
export type Way = readonly number[];

/** What would be told of one variable, and the codes of its options in order. */
export type Telling = { readonly codes: readonly string[]; readonly disclosed: Disclosed };

/**
 * Whether the records of variables that tell on each other may be told together (rule R5). They may where some counts are
 * exact and nobody is pinned: for every way in which an insider can have answered, and every variable that is told as a
 * bound, some dataset that agrees with everything told has another unit outside the bound's option. Of exact counts that
 * needs no looking: among all others at least two options occur, and anybody may have either.
 *
 * Looks at what would be told and at nothing else, so that being told gives nothing away. That nothing is told does
 * not either: it is the outcome whenever all but two agree in everything, whatever it is that they agree on.
 */
export const mayBeTold = (tellings: readonly Telling[], ways: readonly Way[], solve: Solver): boolean => {
  const isExact = tellings.some(({ disclosed }) => disclosed.shown === "exact");
  const areShown = tellings.every(({ disclosed }) => disclosed.shown === "exact" || disclosed.shown === "band");
  if (!isExact || !areShown) return false;

  const open = ways.filter((way) => tellings.every((telling, at) => isOpen(telling, way[at] ?? 0)));
  const outside = outsideBounds(tellings, open);
  const known = whatIsKnown(tellings, open);
  const witnesses: (readonly number[])[] = [];

  /** More units than that stand outside a bound where another than the insider does. */
  const own = (insider: number, bound: Sum): number => (bound.some(([way]) => way === insider) ? 1 : 0);
  const showsRoom = (numbers: readonly number[], insider: number, bound: Sum): boolean =>
    (numbers[insider] ?? 0) > 0 && sumOf(bound, numbers) > own(insider, bound);

  return unlike(tellings, open).every((insider) => {
    const isThere: Bound = { sum: [[insider, 1]], atLeast: 1 };
    const isPossible = (...outside: readonly Sum[]): Solved["is"] => {
      const room = outside.map((sum): Bound => ({ sum, atLeast: own(insider, sum) + 1 }));
      const program: IntegerProgram = { ...known, bounds: [...known.bounds, isThere, ...room], largest: [] };
      const solved = solve(program);
      if (solved.is !== "largest") return solved.is;
      if (!keepsTo(program, solved.numbers)) return "undecided";
      witnesses.push(solved.numbers);
      return "largest";
    };

    const unseen = outside.filter((bound) => !witnesses.some((numbers) => showsRoom(numbers, insider, bound)));
    if (unseen.length === 0 || isPossible(...unseen) === "largest") return true; // mostly one dataset shows it all
    const there = isPossible();
    if (there !== "largest") return there === "impossible";
    return unseen.every(
      (bound) => witnesses.some((numbers) => showsRoom(numbers, insider, bound)) || isPossible(bound) === "largest",
    );
  });
};

/**
 * Of ways that differ only in which of equally told variables has which option, the first: to the others everything looks
 * the same. Variables may be exchanged where that turns every way into a way.
 */
const unlike = (tellings: readonly Telling[], ways: readonly Way[]): readonly number[] => {
  const told = tellings.map((telling) => JSON.stringify(telling));
  const known = new Set(ways.map((way) => way.join()));
  const likeOf = told.map((telling, at) => {
    const first = told.findIndex(
      (other, place) => other === telling && ways.every((way) => known.has(exchanged(way, place, at).join())),
    );
    return first;
  });
  const seen = new Set<string>();
  return ways.flatMap((way, number) => {
    const alike = told.map((_, first) => way.filter((_, at) => likeOf[at] === first).sort((a, b) => a - b));
    const key = JSON.stringify(alike);
    if (seen.has(key)) return [];
    seen.add(key);
    return [number];
  });
};

const exchanged = (way: Way, one: number, other: number): Way =>
  one === other
    ? way
    : way.map((place, at) => (at === one ? (way[other] ?? 0) : at === other ? (way[one] ?? 0) : place));

/** Exact counts rule out every way with an option that nobody chose. */
const isOpen = ({ codes, disclosed }: Telling, place: number): boolean =>
  disclosed.shown !== "exact" || countOf(disclosed, codes[place]) > 0;

const countOf = ({ counts }: Extract<Disclosed, { shown: "exact" }>, code = ""): number =>
  Object.hasOwn(counts, code) ? (counts[code] ?? 0) : 0;

/** Of every variable told as a bound, how many units are outside its option. */
const outsideBounds = (tellings: readonly Telling[], ways: readonly Way[]): readonly Sum[] =>
  tellings.flatMap(({ codes, disclosed }, at) => {
    if (disclosed.shown !== "band") return [];
    const place = codes.indexOf(disclosed.option);
    return [ways.flatMap((way, number) => (way[at] === place ? [] : [[number, 1] as const]))];
  });

/** Everything that is told, about how many units answered in which way. */
const whatIsKnown = (tellings: readonly Telling[], ways: readonly Way[]): Omit<IntegerProgram, "largest"> => {
  const choosing = (at: number, place: number): Sum =>
    ways.flatMap((way, number) => (way[at] === place ? [[number, 1] as const] : []));
  const records = tellings.flatMap(({ codes, disclosed }, at): readonly Bound[] => {
    if (disclosed.shown === "exact")
      return codes.map((code, place) => {
        const count = countOf(disclosed, code);
        return { sum: choosing(at, place), atLeast: count, atMost: count };
      });
    if (disclosed.shown !== "band") return [];
    return [{ sum: choosing(at, codes.indexOf(disclosed.option)), atLeast: disclosed.atLeast }];
  });
  const n = tellings.reduce((most, { disclosed }) => ("n" in disclosed ? Math.max(most, disclosed.n) : most), 0);
  const everybody = { sum: ways.map((_, way) => [way, 1] as const), atLeast: n, atMost: n };
  return { numbers: ways.length, bounds: [everybody, ...records] };
};
