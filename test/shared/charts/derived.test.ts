import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankPoints } from "#shared/aggregation/rank-points.ts";
import { meanShares } from "#shared/charts/mean-shares.ts";
import { placedPoints } from "#shared/charts/quadrant-places.ts";
import { quadrantOf } from "#shared/charts/quadrant-points.ts";
import { stackedNotes } from "#shared/charts/stacked-notes.ts";
import { shareClasses } from "#shared/questions/allocation/share-classes.ts";
import type { Cell, ChartRow, ChartSpec } from "#shared/questions/chart.ts";
import { classOf } from "#shared/questions/parts/classes.ts";

const exact = (count: number): Cell => ({ shown: "exact", count });
const specOf = (shape: ChartSpec["shape"], rows: readonly ChartRow[]): ChartSpec => ({
  shape,
  title: { nl: "Wat vindt u?" },
  unit: { nl: "organisaties" },
  invited: 14,
  rows,
});
const placesOf = (item: string, n: number, ...cells: readonly Cell[]): ChartRow => ({
  item,
  label: { nl: item },
  n,
  bars: cells.map((cell, at) => ({ code: `place-${at + 1}`, label: { nl: `plaats ${at + 1}` }, cell })),
});

describe("the points of an order", () => {
  test("count the first of three places for three", () => {
    const earned = rankPoints(placesOf("a", 12, exact(4), exact(3), exact(2)));

    expect(earned).toEqual({ points: 4 * 3 + 3 * 2 + 2, chosen: 9 });
  });

  test("are not made of bounds", () => {
    const row = placesOf("a", 9, { shown: "at-least", count: 7 }, { shown: "at-most", count: 2 });

    const [note] = stackedNotes(specOf("ranks", [row]), "nl");

    expect(rankPoints(row)).toBeUndefined();
    expect(note).toBe("minstens 7 van 9: plaats 1");
  });
});

describe("the average share of an item", () => {
  const classes = shareClasses(100);
  const rowsOf = (answers: readonly (readonly number[])[]): readonly ChartRow[] =>
    [0, 1, 2].map((item) => ({
      item: `${item}`,
      label: { nl: `${item}` },
      n: answers.length,
      bars: classes.map(({ id, label, from = 0, to = 100 }) => ({
        code: id,
        label,
        between: { from, to },
        cell: exact(answers.filter((shares) => classOf(classes, shares[item] ?? 0)?.id === id).length),
      })),
    }));
  const division = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)] as const);

  test("always lies between what is said", () => {
    fc.assert(
      fc.property(fc.array(division, { minLength: 5, maxLength: 20 }), (answers) => {
        const said = meanShares(specOf("shares", rowsOf(answers)));

        for (const [item, mean] of said.entries()) {
          const real = answers.reduce((sum, shares) => sum + (shares[item] ?? 0), 0) / answers.length;
          expect(mean?.least).toBeLessThanOrEqual(real + 1e-9);
          expect(mean?.most).toBeGreaterThanOrEqual(real - 1e-9);
        }
      }),
    );
  });

  test("is not told of a row that is not", () => {
    const rows = rowsOf([[50, 30, 20]]).map((row, at) =>
      at === 0 ? { ...row, bars: row.bars.map((bar) => ({ ...bar, cell: { shown: "not" } as const })) } : row,
    );

    expect(meanShares(specOf("shares", rows))[0]).toBeUndefined();
  });
});

describe("a field of two scales", () => {
  const steps = ["weinig", "matig", "veel"];
  const cell = (row: string, column: string, ...cells: readonly Cell[]): ChartRow => ({
    item: `${row}:${column}`,
    label: { nl: `${row}: ${column}` },
    at: { row: { code: row, label: { nl: row } }, column: { code: column, label: { nl: column } } },
    n: 9,
    bars: cells.map((one, at) => ({ code: `${at}`, label: { nl: steps[at] ?? "" }, cell: one })),
  });
  const silent: Cell = { shown: "not" };
  const rows = [
    cell("kennis", "belang", exact(1), exact(2), exact(6)),
    cell("kennis", "beheersing", exact(4), exact(1), exact(4)),
    cell(
      "taal",
      "belang",
      { shown: "at-most", count: 2 },
      { shown: "at-most", count: 2 },
      { shown: "at-least", count: 7 },
    ),
    cell("taal", "beheersing", exact(4), exact(1), exact(4)),
    cell("rekenen", "belang", silent, silent, silent),
    cell("rekenen", "beheersing", exact(5), exact(4), exact(0)),
  ];

  test("has a point where both middle answers are known, of a bound too, and names the other parts", () => {
    const field = quadrantOf(specOf("quadrant", rows));

    expect(field?.points.map(({ number, label, up, along }) => [number, label.nl, up, along])).toEqual([
      [1, "kennis", 2, 1],
      [2, "taal", 2, 1],
    ]);
    expect(field?.untold.map(({ nl }) => nl)).toEqual(["rekenen"]);
  });

  test("draws no two points at one place", () => {
    const field = quadrantOf(specOf("quadrant", rows));
    const placed = field ? placedPoints(field, { x: 0.05, y: 0.05 }) : [];

    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(2);
    for (const { x, y } of placed) expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThan(0);
  });
});
