import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindOf, questionKinds } from "#shared/questions/index.ts";

describe("two scales for every row", () => {
  const scale = (id: string) => ({
    id,
    label: { nl: id },
    options: ["1", "2", "3", "4", "5"].map((step) => ({ id: step, label: { nl: step } })),
    notStated: true,
  });
  const settings = {
    rows: [{ id: "row", label: { nl: "rij" } }],
    scales: [scale("importance"), scale("mastery")],
    tension: { label: { nl: "knelpunt" }, from: "4", upTo: "2" },
  };
  const asked = kindOf({ kind: "paired-matrix", settings });
  const steps = ["1", "2", "3", "4", "5", "not-stated"];

  test("are a variable per scale, and one that follows from both and passes the gate", () => {
    expect(asked.variables.map(({ item, gated, scale }) => [item, gated ?? false, scale])).toEqual([
      ["row:importance", false, "ordinal"],
      ["row:mastery", false, "ordinal"],
      ["row:tension", true, "binary"],
    ]);
    expect(asked.variables[2]?.both).toEqual([
      { item: "row:importance", codes: ["4", "5"] },
      { item: "row:mastery", codes: ["1", "2"] },
    ]);
  });

  test("are tense where the row is important and badly mastered, and never where one of both is not stated", () => {
    fc.assert(
      fc.property(fc.constantFrom(...steps), fc.constantFrom(...steps), (importance, mastery) => {
        const isTense = ["4", "5"].includes(importance) && ["1", "2"].includes(mastery);

        const observed = asked.observe({ rows: { row: { importance, mastery } } });

        expect(observed.get("row:tension")).toBe(isTense ? "yes" : "no");
      }),
    );
  });

  test("leave blank what follows from a scale that is still open, and name the open cells", () => {
    const half = { rows: { row: { importance: "5" } } };

    expect([...asked.observe(half).keys()]).toEqual(["row:importance"]);
    expect(asked.open(half)).toEqual(["row:mastery"]);
  });

  test("name steps of the scales as what is tense", () => {
    const wrong = { ...settings, tension: { ...settings.tension, from: "6" } };

    const issues = questionKinds.one("paired-matrix").settings.safeParse(wrong).error?.issues;

    expect(issues?.map(({ message }) => message)).toEqual(["no-such-option"]);
  });
});
