import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindOf } from "#shared/questions/index.ts";

const options = ["ai", "ageing", "none"].map((id) => ({ id, label: { nl: id, en: id } }));

describe("an order", () => {
  const settings = { options, pick: 2, notStated: true };
  const asked = kindOf({ kind: "rank", settings });

  test("is one variable per option: its place, or that it has none", () => {
    const observed = Object.fromEntries(asked.observe({ order: ["none", "ai"] }));

    expect(observed).toEqual({ none: "place-1", ai: "place-2", ageing: "unplaced" });
    expect(asked.variables.every(({ gated, scale }) => gated && scale === "ordinal")).toBe(true);
  });

  test("says nothing while places are open, and of an aside the same for every option", () => {
    expect([...asked.observe({ order: ["none"] })]).toEqual([]);
    expect(asked.open({ order: ["none"] })).toEqual(["place-2"]);
    expect(new Set(asked.observe({ choice: "not-stated" }).values())).toEqual(new Set(["not-stated"]));
  });

  test("has every place once, whatever the order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(["ai", "ageing", "none"], { minLength: 2, maxLength: 2 }), (order) => {
        const observed = asked.observe({ order });

        expect(asked.joint).toMatchObject({ is: "order", places: ["place-1", "place-2"], unplaced: "unplaced" });
        expect(order.map((option) => observed.get(option))).toEqual(["place-1", "place-2"]);
        expect([...observed.values()].filter((code) => code === "unplaced")).toHaveLength(1);
      }),
    );
  });
});
