import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cellOf, median, percentage, total } from "#shared/aggregation/derived.ts";
import { disclosure } from "#shared/aggregation/disclosure.ts";
import { runs } from "../../support/runs.ts";

const codes = ["1", "2", "3", "4"];
const options = codes.map((code) => ({ code, label: { nl: code } }));
const counts = fc.array(fc.nat(6), { minLength: 4, maxLength: 4 });

const middles = (list: readonly number[]): readonly string[] => {
  const all = list.flatMap((count, at) => new Array<string>(count).fill(codes[at] ?? ""));
  return [...new Set([all[Math.ceil(all.length / 2) - 1] ?? "", all[Math.floor(all.length / 2)] ?? ""])];
};

const check = (property: (list: number[]) => void): void =>
  fc.assert(fc.property(counts, property), { numRuns: runs(300, 10_000) });

test("what is said of an option is true of its count, whatever the record leaves open", () => {
  check((list) => {
    const disclosed = disclosure(codes, list);

    for (const [at, code] of codes.entries()) {
      const cell = cellOf(disclosed, code);
      const count = list[at] ?? 0;
      if (cell.shown === "exact") expect(cell.count).toBe(count);
      if (cell.shown === "at-least") expect(count).toBeGreaterThanOrEqual(cell.count);
      if (cell.shown === "at-most") expect(count).toBeLessThanOrEqual(cell.count);
    }
  });
});

test("the median of a record is the median of the answers, also of a bound", () => {
  check((list) => {
    const told = median(disclosure(codes, list), options);

    if (told) expect(told).toEqual(middles(list));
    else expect(list.reduce((sum, count) => sum + count, 0)).toBeLessThan(5);
  });
});

test("what stands beside a scale has no part in its median", () => {
  const beside = [...options, { code: "not-applicable", label: { nl: "n.v.t." }, aside: true as const }];
  const disclosed = disclosure([...codes, "not-applicable"], [2, 1, 0, 0, 5]);
  const bound = disclosure([...codes, "not-applicable"], [1, 0, 0, 0, 7]);

  expect(median(disclosed, beside)).toEqual(["1"]);
  expect(median(bound, beside)).toBeUndefined();
});

test("a total over blocks is exact where all are, and else an interval that holds the truth", () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 4 }), fc.subarray(codes), (blocks, of) => {
      const records = blocks.map((list) => disclosure(codes, list));
      const truth = blocks.flatMap((list) => of.map((code) => list[codes.indexOf(code)] ?? 0));

      const told = total(records, of);

      if (records.some(({ shown }) => shown === "withheld")) expect(told).toBeUndefined();
      else {
        const sum = truth.reduce((all, count) => all + count, 0);
        expect(told?.atLeast).toBeLessThanOrEqual(sum);
        expect(told?.atMost).toBeGreaterThanOrEqual(sum);
        if (records.every(({ shown }) => shown === "exact")) expect(told).toEqual({ atLeast: sum, atMost: sum });
      }
    }),
    { numRuns: runs(300, 10_000) },
  );
});

test("shares are told from ten answers on, and never of a bound", () => {
  expect(percentage(disclosure(codes, [5, 5, 0, 0]), "1")).toBe(50);
  expect(percentage(disclosure(codes, [5, 4, 0, 0]), "1")).toBeUndefined();
  expect(percentage(disclosure(codes, [18, 2, 0, 0]), "1")).toBeUndefined();
});
