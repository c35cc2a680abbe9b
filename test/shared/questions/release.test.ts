import { describe, expect, test } from "vitest";
import { kindOf } from "#shared/questions/index.ts";

const options = ["ai", "ageing", "none"].map((id) => ({ id, label: { nl: id, en: id }, exclusive: id === "none" }));

describe("several choices", () => {
  test("are one variable per option, ticked or not, one that excludes all others too", () => {
    const asked = kindOf({ kind: "multi", settings: { options } });

    const observed = [["ai"], ["none"]].map((choices) => Object.fromEntries(asked.observe({ choices })));

    expect(asked.variables.map(({ item }) => item)).toEqual(["ai", "ageing", "none"]);
    expect(asked.variables.every(({ scale, countOnly }) => scale === "binary" && !countOnly)).toBe(true);
    expect(observed).toEqual([
      { ai: "yes", ageing: "no", none: "no" },
      { ai: "no", ageing: "no", none: "yes" },
    ]);
  });

  test("of which two or more exclude all others tell nothing of those, which may add up to everybody", () => {
    const asked = kindOf({ kind: "multi", settings: { options, notStated: true } });

    const observed = [["ai"], ["none"], ["not-stated"]].map((choices) =>
      Object.fromEntries(asked.observe({ choices })),
    );

    expect(asked.variables.map(({ item }) => item)).toEqual(["ai", "ageing"]);
    expect(observed).toEqual([
      { ai: "yes", ageing: "no" },
      { ai: "no", ageing: "no" },
      { ai: "no", ageing: "no" },
    ]);
  });

  test.each([{ max: 2 }, { exactly: 2 }])("with a limit %o are told together or not at all", (limit) => {
    const asked = kindOf({ kind: "multi", settings: { options, ...limit } });

    expect(asked.variables.map(({ item, gated }) => [item, gated])).toEqual([
      ["ai", true],
      ["ageing", true],
      ["none", true],
    ]);
    expect(asked.joint).toEqual({
      is: "ticks",
      options: ["ai", "ageing"],
      least: limit.exactly ?? 1,
      most: 2,
      alone: ["none"],
    });
  });

  test("of which an exact number is asked say nothing before there are so many", () => {
    const asked = kindOf({ kind: "multi", settings: { options, exactly: 2 } });

    expect([...asked.observe({ choices: ["ai"] })]).toEqual([]);
    expect(asked.observe({ choices: ["none"] }).get("none")).toBe("yes");
    expect(asked.observe({ choices: ["ai", "ageing"] }).get("ai")).toBe("yes");
  });

  test("without a limit are not bound to each other", () => {
    const asked = kindOf({ kind: "multi", settings: { options } });

    expect(asked.joint).toBeUndefined();
  });
});

describe("numbers", () => {
  test("are observed by their class, an aside by itself", () => {
    const classes = [
      { id: "few", label: { nl: "weinig" }, to: 9 },
      { id: "many", label: { nl: "veel" }, from: 10 },
    ];
    const asked = kindOf({ kind: "number", settings: { classes, notStated: true } });

    expect([-5, 9, 10, "not-stated"].map((answer) => asked.observe(answer).get(""))).toEqual([
      "few",
      "few",
      "many",
      "not-stated",
    ]);
    expect(asked.variables[0]?.options.at(-1)).toMatchObject({ code: "not-stated", aside: true });
  });

  test("without declared classes only tell how many answered", () => {
    const asked = kindOf({ kind: "number", settings: { notStated: true } });

    expect(asked.variables[0]).toMatchObject({ countOnly: true });
    expect(asked.observe(12_345).get("")).toBe("answered");
  });
});

describe("a table", () => {
  test("is one variable per row, and a blank row is outside its n", () => {
    const asked = kindOf({
      kind: "matrix",
      settings: {
        rows: options.map(({ id, label }) => ({ id, label })),
        options: options.map(({ id, label }) => ({ id, label })),
        notApplicable: true,
      },
    });

    expect(asked.variables.map(({ item, scale }) => [item, scale])).toEqual([
      ["ai", "ordinal"],
      ["ageing", "ordinal"],
      ["none", "ordinal"],
    ]);
    expect([...asked.observe({ rows: { ageing: "not-applicable" } })]).toEqual([["ageing", "not-applicable"]]);
  });
});

test.each([
  { kind: "single", settings: { ordered: true }, scale: "ordinal" },
  { kind: "single", settings: {}, scale: "nominal" },
  { kind: "matrix", settings: { rows: [{ id: "row", label: { nl: "rij" } }] }, scale: "ordinal" },
  { kind: "matrix", settings: { rows: [{ id: "row", label: { nl: "rij" } }], unordered: true }, scale: "nominal" },
  { kind: "likert", settings: {}, scale: "ordinal" },
])("a $kind with $settings is $scale", ({ kind, settings, scale }) => {
  const plain = options.map(({ id, label }) => ({ id, label }));

  const asked = kindOf({ kind, settings: { ...settings, options: plain } });

  expect(asked.variables.map((variable) => variable.scale)).toEqual([scale]);
});

test("what is open text is never a variable", () => {
  const asked = ["text", "long-text"].map((kind) => kindOf({ kind, settings: {} }));

  for (const { variables, ownWords } of asked) {
    expect(variables).toEqual([]);
    expect(ownWords("wat wij vinden")).toEqual(["wat wij vinden"]);
  }
});

test("figures and days are written as each language writes them", () => {
  const unit = { nl: "vacatures", en: "vacancies" };
  const figure = kindOf({ kind: "number", settings: { unit, decimals: 1 } });
  const share = kindOf({
    kind: "percent",
    settings: {
      min: -10,
      decimals: 1,
      classes: [
        { id: "a", label: { nl: "a" }, to: 0 },
        { id: "b", label: { nl: "b" }, from: 0.1 },
      ],
    },
  });
  const day = kindOf({ kind: "date", settings: {} });

  expect(figure.lines(1250.5)[0]?.value).toEqual({ nl: "1.250,5 vacatures", en: "1,250.5 vacancies" });
  expect(share.lines(-2.5)[0]?.value).toEqual({ nl: "-2,5%", en: "-2.5%" });
  expect(day.lines("2027-01-14")[0]?.value).toEqual({ nl: "14 januari 2027", en: "14 January 2027" });
});
