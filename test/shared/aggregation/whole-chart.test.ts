import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Disclosed, EvidenceRecord } from "#shared/aggregation/record.ts";
import { wholeChart } from "#shared/aggregation/whole-chart.ts";
import type { Question } from "#shared/questions/question.ts";

const question: Question = {
  id: "q",
  section: "A",
  kind: "single",
  text: { nl: "Vraag" },
  required: true,
  readBy: "position",
  settings: { options: ["a", "b"].map((id) => ({ id, label: { nl: id } })), ordered: true },
};

const inBlock = (value: string, disclosed: Disclosed): EvidenceRecord => ({
  is: "record",
  question: "q",
  item: null,
  stance: "named",
  block: [{ attribute: "size", values: [value] }],
  disclosed,
});
const exact = (a: number, b: number): Disclosed => ({ shown: "exact", n: a + b, counts: { a, b } });
const cells = (records: readonly EvidenceRecord[]) =>
  wholeChart(question, records, 20)?.rows[0]?.bars.map(({ cell }) => cell);

describe("the whole of a round that is broken down", () => {
  it("adds up counts where every block has them", () => {
    const records = [inBlock("large", exact(4, 3)), inBlock("small", exact(2, 5))];

    const chart = wholeChart(question, records, 20);

    expect(chart?.rows[0]?.n).toBe(14);
    expect(cells(records)).toEqual([
      { shown: "exact", count: 6 },
      { shown: "exact", count: 8 },
    ]);
  });

  it("is a bound as soon as one block is, and says so", () => {
    const records = [inBlock("large", exact(4, 3)), inBlock("small", { shown: "band", n: 6, option: "b", atLeast: 4 })];

    const chart = wholeChart(question, records, 20);

    expect(chart?.rows[0]?.because).toBe("band");
    expect(cells(records)).toEqual([
      { shown: "at-least", count: 4 },
      { shown: "at-least", count: 7 },
    ]);
  });

  it("tells nothing where a block tells nothing, so that no block can be found by subtracting the others", () => {
    const records = [inBlock("large", exact(4, 3)), inBlock("small", { shown: "withheld", because: "too-few" })];

    const chart = wholeChart(question, records, 20);

    expect(chart?.rows[0]?.n).toBeUndefined();
    expect(cells(records)).toEqual([{ shown: "not" }, { shown: "not" }]);
  });

  it("never claims more than the blocks can hold, whatever they tell", () => {
    const some = fc.oneof(
      fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) => exact(a + 3, b + 3)),
      fc
        .record({ n: fc.integer({ min: 5, max: 20 }), option: fc.constantFrom("a", "b") })
        .map(({ n, option }): Disclosed => ({ shown: "band", n, option, atLeast: n - 2 })),
    );
    fc.assert(
      fc.property(some, some, (one, other) => {
        const records = [inBlock("x", one), inBlock("y", other)];

        const row = wholeChart(question, records, 20)?.rows[0];
        const sure = (row?.bars ?? []).reduce(
          (sum, { cell }) => sum + (cell.shown === "exact" || cell.shown === "at-least" ? cell.count : 0),
          0,
        );

        expect(sure).toBeLessThanOrEqual(row?.n ?? 0);
      }),
    );
  });
});
