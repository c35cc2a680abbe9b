import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindOf } from "#shared/questions/index.ts";

const options = ["ai", "ageing", "none"].map((id) => ({ id, label: { nl: id, en: id } }));

describe("a division", () => {
  const settings = { items: options, total: 100, notStated: true };
  const asked = kindOf({ kind: "allocation", settings });

  test("is one variable per item: the class its parts lie in, of which the ends are known", () => {
    const observed = Object.fromEntries(asked.observe({ shares: { ai: 90, ageing: 10 } }));

    expect(observed).toEqual({ ai: "51-up", ageing: "1-up", none: "0-up" });
    expect(asked.variables[0]?.options.map(({ between }) => between)).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 10 },
      { from: 11, to: 25 },
      { from: 26, to: 50 },
      { from: 51, to: 100 },
      undefined,
    ]);
  });

  test("is open and says nothing until it adds up to the total", () => {
    const halfway = [{ ai: 90 }, { ai: 90, ageing: 20 }].map((shares) => ({ shares }));

    for (const answer of halfway) {
      expect(asked.open(answer)).toEqual(["total"]);
      expect([...asked.observe(answer)]).toEqual([]);
    }
  });

  test("has classes that hold every share of whatever total once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000_000 }), fc.nat(), (total, some) => {
        const { variables, joint } = kindOf({ kind: "allocation", settings: { items: settings.items, total } });
        const share = some % (total + 1);
        const holding = variables[0]?.options.filter(
          ({ between }) => between && between.from <= share && share <= between.to,
        );

        expect(holding).toHaveLength(1);
        expect(joint).toMatchObject({ is: "shares", total });
      }),
    );
  });
});
