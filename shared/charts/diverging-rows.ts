import { scaleOf } from "../aggregation/exact-counts.ts";
import type { LocalText } from "../kernel/text.ts";
import type { ChartRow, ChartSpec } from "../questions/chart.ts";

/** One drawn part of a row: a step of the scale, left or right of the middle. */
export type Piece = {
  readonly key: string;
  /** 1–5: its place among the colours of a scale. */
  readonly step: number;
  readonly isHalf: boolean;
  /** The other half of the middle says the count already. */
  readonly isSilent: boolean;
  readonly isBound: boolean;
  readonly isDark: boolean;
};

export type DivergingRow = {
  readonly key: string;
  readonly label: LocalText;
  readonly n: number | undefined;
  readonly lengths: Readonly<Record<string, number>>;
  readonly bound: { readonly label: LocalText; readonly count: number } | undefined;
  /** Known in groups only: nothing is drawn of the whole. */
  readonly isPieced: boolean;
  readonly asides: readonly { readonly label: LocalText; readonly count: number }[];
};

/** A scale of any length spread over the five colours. */
const stepOf = (place: number, length: number): number => (length < 2 ? 3 : 1 + Math.round((4 * place) / (length - 1)));

/** The pieces in the order in which they stack from the middle outwards. */
export const piecesOf = (spec: ChartSpec): readonly Piece[] => {
  const scale = scaleOf(spec.rows[0]);
  const middle = (scale.length - 1) / 2;
  const piece = (place: number, side = ""): Piece => {
    const step = stepOf(place, scale.length);
    return {
      key: `step${place}${side}`,
      step,
      isHalf: side !== "",
      isSilent: side === "Right",
      isBound: false,
      isDark: step === 1 || step === 5,
    };
  };
  const places = scale.map((_, place) => place);
  return [
    ...places.filter((place) => place === middle).flatMap((place) => [piece(place, "Left"), piece(place, "Right")]),
    ...places
      .filter((place) => place < middle)
      .reverse()
      .map((place) => piece(place)),
    ...places.filter((place) => place > middle).map((place) => piece(place)),
    { key: "bound", step: 3, isHalf: false, isSilent: true, isBound: true, isDark: false },
  ];
};

/** Every row with the lengths of its pieces; a bound has one hatched length and nothing is drawn of what is not told. */
export const divergingRows = (spec: ChartSpec): readonly DivergingRow[] =>
  spec.rows.map((row, at) => {
    const scale = scaleOf(row);
    const middle = (scale.length - 1) / 2;
    const lengths: Record<string, number> = {};
    let bound: DivergingRow["bound"];
    // Several bounds come of adding up groups; drawn, they would look like the whole. The table has them.
    const isPieced = row.bars.filter(({ cell }) => cell.shown === "at-least").length > 1;
    for (const [place, { cell, label }] of isPieced ? [] : scale.entries()) {
      if (cell.shown === "at-least") {
        bound = { label, count: cell.count };
        lengths.bound = place < middle ? -cell.count : cell.count;
      }
      if (cell.shown !== "exact") continue;
      if (place === middle) {
        lengths[`step${place}Left`] = -cell.count / 2;
        lengths[`step${place}Right`] = cell.count / 2;
      } else lengths[`step${place}`] = place < middle ? -cell.count : cell.count;
    }
    return {
      key: row.item ?? `row${at}`,
      label: row.label ?? spec.title,
      n: row.n,
      lengths,
      bound: isPieced ? undefined : (bound ?? boundAside(row)),
      isPieced,
      asides: row.bars.flatMap(({ aside, label, cell }) =>
        aside && cell.shown === "exact" ? [{ label, count: cell.count }] : [],
      ),
    };
  });

const boundAside = (row: ChartRow): DivergingRow["bound"] => {
  const bar = row.bars.find(({ aside, cell }) => aside && cell.shown === "at-least");
  return bar && bar.cell.shown === "at-least" ? { label: bar.label, count: bar.cell.count } : undefined;
};
