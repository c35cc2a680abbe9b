import { describe, expect, it } from "vitest";
import { shortened } from "#shared/charts/shortened.ts";
import type { Cell, ChartSpec } from "#shared/questions/chart.ts";

const chart = (cells: readonly Cell[], more: Partial<ChartSpec> = {}): ChartSpec => ({
  shape: "bars",
  title: { nl: "Land?" },
  unit: { nl: "organisaties" },
  invited: 90,
  rows: [{ item: null, n: 77, bars: cells.map((cell, at) => ({ code: `${at}`, label: { nl: `Land ${at}` }, cell })) }],
  ...more,
});
const most: Cell = { shown: "at-least", count: 75 };
const rest: Cell = { shown: "at-most", count: 2 };
const many = (cell: Cell, times: number): readonly Cell[] => Array.from({ length: times }, () => cell);

describe("a long list of options", () => {
  it("tells a tail that says the same each time in one bar", () => {
    const [row] = shortened(chart([most, ...many(rest, 248)])).rows;

    expect(row?.bars.map(({ label, cell }) => [label.nl, cell])).toEqual([
      ["Land 0", most],
      ["elk van de 248 andere", rest],
    ]);
  });

  it("is left as it is where it is short, or where its tail is", () => {
    const short = chart([most, ...many(rest, 15)]);
    const differing = chart([...many({ shown: "exact", count: 4 }, 20), ...many({ shown: "exact", count: 0 }, 3)]);

    expect(shortened(short)).toBe(short);
    expect(shortened(differing)).toBe(differing);
  });

  it("is left as it is on a scale and where rows share one", () => {
    const scale = chart(many(rest, 40), { shape: "histogram" });

    expect(shortened(scale)).toBe(scale);
  });
});
