import { beforeAll, describe, expect, test } from "vitest";
import { type Auditor, auditor, isDominated, isUnsafeByShare, published, subsets, type Table } from "./audit.ts";

let audit: Auditor;
beforeAll(async () => {
  audit = await auditor();
});
const intervals = (table: Table, cells: readonly number[]) => cells.map((cell) => audit.interval(table, cell));

const rowsAndColumns = (rows: number, columns: number): readonly (readonly number[])[] => [
  ...Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => row * columns + column)),
  ...Array.from({ length: columns }, (_, column) => Array.from({ length: rows }, (_, row) => row * columns + column)),
];

describe("what a published table leaves open, by examples of the literature", () => {
  test("T1 one hidden cell under a total is known; two are not", () => {
    const values = [998, 47_600, 8002];

    expect(audit.interval(published(values, [[0, 1, 2]], [0]), 0)).toEqual([998, 998]);
    expect(intervals(published(values, [[0, 1, 2]], [0, 2]), [0, 2])).toEqual([
      [0, 9000],
      [0, 9000],
    ]);
  });

  test("T2 four hidden cells between their margins", () => {
    const table: Table = {
      cells: 4,
      margins: [
        { cells: [0, 1], is: 7 },
        { cells: [2, 3], is: 3 },
        { cells: [0, 2], is: 6 },
        { cells: [1, 3], is: 4 },
      ],
    };

    expect(intervals(table, [0, 1, 2, 3])).toEqual([
      [3, 6],
      [1, 4],
      [0, 3],
      [0, 3],
    ]);
  });

  test("T3 an outsider is left in doubt, who knows one cell is not", () => {
    const outside: Table = {
      cells: 4,
      margins: [
        { cells: [0, 1], is: 146 - 52 - 62 },
        { cells: [2, 3], is: 81 - 24 - 31 },
        { cells: [0, 2], is: 33 },
        { cells: [1, 3], is: 25 },
      ],
    };
    const inside = { ...outside, margins: [...outside.margins, { cells: [0], is: 15 }] };

    expect(intervals(outside, [0, 1, 2, 3])).toEqual([
      [7, 32],
      [0, 25],
      [1, 26],
      [0, 25],
    ]);
    expect(intervals(inside, [1, 2, 3])).toEqual([
      [17, 17],
      [18, 18],
      [8, 8],
    ]);
  });

  test("T4 what has to be hidden besides one cell, at the least cost", () => {
    const values = [20, 50, 10, 8, 19, 22, 17, 32, 3];
    const [AX, AZ, BX, BZ, CX, CZ] = [0, 2, 3, 5, 6, 8];
    const sums = [...rowsAndColumns(3, 3), values.map((_, cell) => cell)];
    const hiding = (hidden: readonly number[]) => published(values, sums, hidden);
    const others = values.map((_, cell) => cell).filter((cell) => cell !== CZ);
    const valid = subsets(others)
      .map((more) => [...more, CZ])
      .filter((hidden) => {
        const [least, most] = audit.interval(hiding(hidden), CZ);
        return least <= 0 && most >= 6;
      });
    const cost = (hidden: readonly number[]) => hidden.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
    const cheapest = Math.min(...valid.map(cost));

    expect(valid).toHaveLength(99);
    expect(cheapest).toBe(50);
    expect(
      valid
        .filter((hidden) => cost(hidden) === cheapest)
        .map((hidden) => hidden.toSorted((a, b) => a - b).join())
        .sort(),
    ).toEqual([[AX, AZ, CX, CZ].join(), [BX, BZ, CX, CZ].join()]);
    expect(intervals(hiding([AX, AZ, CX, CZ]), [CZ, CX, AX, AZ])).toEqual([
      [0, 13],
      [7, 20],
      [17, 30],
      [0, 13],
    ]);
    expect(intervals(hiding([BX, BZ, CX, CZ]), [CZ, CX])[0]).toEqual([0, 20]);
    expect(intervals(hiding([CZ, CX, AX]), [CZ, CX, AX])).toEqual([
      [3, 3],
      [17, 17],
      [20, 20],
    ]);
  });

  test("T5 a table in three directions with all sums over one of them", () => {
    const values = [5, 7, 6, 9, 8, 4, 3, 6];
    const sums = [1, 2, 4].flatMap((bit) =>
      [0, 1, 2, 3, 4, 5, 6, 7].filter((at) => !(at & bit)).map((at) => [at, at | bit]),
    );
    const all = values.map((_, cell) => cell);
    const safe = subsets(all).filter(
      (hidden) =>
        hidden.length > 0 &&
        hidden.every((cell) => {
          const [least, most] = audit.interval(published(values, sums, hidden), cell);
          return least < most;
        }),
    );

    expect(safe).toEqual([all]);
    expect(intervals(published(values, sums, all), all)).toEqual([
      [2, 11],
      [1, 10],
      [0, 9],
      [6, 15],
      [2, 11],
      [1, 10],
      [0, 9],
      [0, 9],
    ]);
  });
});

describe("which totals one contributor gives away", () => {
  test("T6 two large ones of three: unsafe by their share, though the largest does not dominate", () => {
    expect(isUnsafeByShare(100_000, [50_000, 49_000, 1000], 10)).toBe(true);
    expect(isDominated(100_000, [50_000, 49_000, 1000], 1, 90)).toBe(false);
  });

  test("T7 safe by their share, though two of them dominate", () => {
    expect(isUnsafeByShare(110_000, [52_000, 50_000, 8000], 10)).toBe(false);
    expect(isDominated(110_000, [52_000, 50_000, 8000], 2, 90.9)).toBe(true);
  });

  test("T8 one that dominates needs a bound wide enough to hide behind", () => {
    const isWideEnough = (most: number) => !isDominated(most, [300, 20, 10], 1, 85);

    expect(isDominated(330, [300, 20, 10], 1, 85)).toBe(true);
    expect([352.94, 352.95].map(isWideEnough)).toEqual([false, true]);
  });
});
