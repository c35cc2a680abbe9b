import type { Cell } from "../questions/chart.ts";
import type { Variable } from "../questions/kind.ts";
import type { Disclosed } from "./record.ts";

type Option = Variable["options"][number];

/** What a record says of one option. Everything shown derives from records like this, never from answers (rule R4). */
export const cellOf = (disclosed: Disclosed, code: string): Cell => {
  if (disclosed.shown === "exact") {
    const count = Object.hasOwn(disclosed.counts, code) ? disclosed.counts[code] : undefined;
    return count === undefined ? { shown: "not" } : { shown: "exact", count };
  }
  if (disclosed.shown !== "band") return { shown: "not" };
  return disclosed.option === code
    ? { shown: "at-least", count: disclosed.atLeast }
    : { shown: "at-most", count: disclosed.n - disclosed.atLeast };
};

/** From so many answers on, shares are told in per cent; below, a count says more. */
export const fewestForPercentages = 10;

/** The share of those answering who chose an option, in per cent, unrounded; only where the record has exact counts. */
export const percentage = (disclosed: Disclosed, code: string): number | undefined => {
  if (disclosed.shown !== "exact" || disclosed.n < fewestForPercentages) return undefined;
  const cell = cellOf(disclosed, code);
  return cell.shown === "exact" ? (100 * cell.count) / disclosed.n : undefined;
};

/**
 * The middle answer on an ordered scale: its option, or the two around the middle. Asides ("n.v.t.") stand outside the
 * scale. Of a band the middle is known where its option is on the scale: all but two chose it.
 */
export const median = (disclosed: Disclosed, options: readonly Option[]): readonly string[] | undefined => {
  const scale = options.filter(({ aside }) => !aside).map(({ code }) => code);
  if (disclosed.shown === "band") return scale.includes(disclosed.option) ? [disclosed.option] : undefined;
  if (disclosed.shown !== "exact") return undefined;
  const ordered = scale.flatMap((code) => new Array<string>(disclosed.counts[code] ?? 0).fill(code));
  const middle = [ordered[Math.ceil(ordered.length / 2) - 1], ordered[Math.floor(ordered.length / 2)]];
  return middle[0] === undefined || middle[1] === undefined ? undefined : [...new Set([middle[0], middle[1]])];
};

export type Interval = { readonly atLeast: number; readonly atMost: number };

/** How many chose one of some options, over records of disjoint blocks; an interval wherever one of them is a band. */
export const total = (records: readonly Disclosed[], codes: readonly string[]): Interval | undefined => {
  const parts = records.map((disclosed): Interval | undefined => {
    if (disclosed.shown === "exact") {
      const count = codes.reduce((sum, code) => sum + (disclosed.counts[code] ?? 0), 0);
      return { atLeast: count, atMost: count };
    }
    if (disclosed.shown !== "band") return undefined;
    return codes.includes(disclosed.option)
      ? { atLeast: disclosed.atLeast, atMost: disclosed.n }
      : { atLeast: 0, atMost: disclosed.n - disclosed.atLeast };
  });
  return parts.reduce<Interval | undefined>(
    (sum, part) => sum && part && { atLeast: sum.atLeast + part.atLeast, atMost: sum.atMost + part.atMost },
    { atLeast: 0, atMost: 0 },
  );
};
