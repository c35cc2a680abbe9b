import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countAlone, disclosure } from "#shared/aggregation/disclosure.ts";
import { runs } from "../../support/runs.ts";

const codes = ["a", "b", "c", "d"];
const counts = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 });
const sum = (list: readonly number[]): number => list.reduce((total, count) => total + count, 0);

const holds = (property: (list: number[]) => void): void =>
  fc.assert(fc.property(counts, property), { numRuns: runs(500, 20_000) });

test("fewer than five answers tell nothing, not even their number", () => {
  holds((list) => {
    if (sum(list) >= 5) return;

    expect(disclosure(codes, list)).toEqual({ shown: "withheld", because: "too-few" });
    expect(countAlone(list)).toEqual({ shown: "withheld", because: "too-few" });
  });
});

test("counts are exact where three or more did not choose the largest, and only there", () => {
  holds((list) => {
    const outcome = disclosure(codes, list);

    const others = sum(list) - Math.max(...list);
    expect(outcome.shown === "exact").toBe(sum(list) >= 5 && others >= 3);
    if (outcome.shown === "exact") expect(Object.values(outcome.counts)).toEqual(list);
  });
});

test("a bound names the one option that all but two chose, and no true count", () => {
  holds((list) => {
    const outcome = disclosure(codes, list);

    if (outcome.shown !== "band") return;
    expect(outcome.atLeast).toBe(sum(list) - 2);
    expect(list[codes.indexOf(outcome.option)]).toBe(Math.max(...list));
    expect(list.filter((count) => count >= outcome.atLeast)).toHaveLength(1);
  });
});

test("behind a bound any two answers may be others without a trace", () => {
  holds((list) => {
    const largest = list.indexOf(Math.max(...list));
    if (sum(list) < 5 || sum(list) - Math.max(...list) > 2) return;
    const unanimous = list.map((_, at) => (at === largest ? sum(list) : 0));

    expect(disclosure(codes, list)).toEqual(disclosure(codes, unanimous));
  });
});
