import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindOf, questionKinds } from "#shared/questions/index.ts";
import { countClasses } from "#shared/questions/number/count-classes.ts";
import { classOf, faultInClasses, type NumberClass } from "#shared/questions/parts/classes.ts";
import { growthClasses } from "#shared/questions/percent/growth-classes.ts";

const whole = { min: 0, max: 100, decimals: 0 };
const cut = (...bounds: readonly (readonly [number | undefined, number | undefined])[]): readonly NumberClass[] =>
  bounds.map(([from, to], place) => ({
    id: `c${place}`,
    label: { nl: `c${place}` },
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }));

describe("declared classes are sound", () => {
  test.each([
    {
      title: "when each begins where the one before ends",
      classes: cut([undefined, 9], [10, undefined]),
      range: whole,
    },
    { title: "when they end exactly at the bounds", classes: cut([0, 50], [51, 100]), range: whole },
    { title: "to a tenth", classes: cut([0, 0.2], [0.3, 100]), range: { ...whole, decimals: 1 } },
    { title: "to a ten-thousandth", classes: cut([0, 9.9999], [10, 100]), range: { ...whole, decimals: 4 } },
    { title: "the usual counts", classes: countClasses, range: { min: 0, max: 1e11, decimals: 0 } },
    { title: "the usual growth", classes: growthClasses, range: { min: -100, max: 200, decimals: 0 } },
  ])("$title", ({ classes, range }) => {
    const fault = faultInClasses(classes, range);

    expect(fault).toBeUndefined();
  });
});

describe("declared classes are refused", () => {
  test.each([
    { title: "with a number between them", classes: cut([0, 9], [11, 100]), fault: "classes-not-contiguous" },
    { title: "with a number in two", classes: cut([0, 10], [10, 100]), fault: "classes-not-contiguous" },
    { title: "in the wrong order", classes: cut([51, 100], [0, 50]), fault: "classes-not-contiguous" },
    { title: "that end before they begin", classes: cut([0, 9], [10, 5], [6, 100]), fault: "classes-not-contiguous" },
    { title: "that go on in the middle", classes: cut([0, undefined], [10, 100]), fault: "classes-not-contiguous" },
    {
      title: "that come from nowhere in the middle",
      classes: cut([0, 9], [undefined, 100]),
      fault: "classes-not-contiguous",
    },
    { title: "that end between two digits", classes: cut([0, 9.5], [11, 100]), fault: "classes-not-contiguous" },
    { title: "that begin too late", classes: cut([1, 50], [51, 100]), fault: "classes-not-covering" },
    { title: "that end too early", classes: cut([0, 50], [51, 99]), fault: "classes-not-covering" },
  ])("$title", ({ classes, fault }) => {
    const found = faultInClasses(classes, whole);

    expect(found).toBe(fault);
  });

  test("of which two have one id", () => {
    const [first, second] = cut([0, 50], [51, 100]);
    const classes = [first, { ...second, id: "c0" }] as readonly NumberClass[];

    expect(faultInClasses(classes, whole)).toBe("option-id-twice");
  });

  test("where the bounds are the wrong way round, or an aside has a class's id", () => {
    const settings = questionKinds.one("number").settings;
    const classes = cut([undefined, 9], [10, undefined]).map((one) => ({
      ...one,
      id: one.to === 9 ? "not-stated" : "b",
    }));

    const found = [
      { min: 2, max: 1 },
      { classes, notStated: true },
    ].map((given) => settings.safeParse(given).error?.issues[0]?.message);

    expect(found).toEqual(["max-below-min", "option-id-twice"]);
  });
});

test("in sound classes every allowed number falls in exactly one", () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 8 });

  fc.assert(
    fc.property(cuts, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1000 }), (tops, decimals, n) => {
      const step = 10 ** -decimals;
      const sorted = tops.map((top) => Number((top * step).toFixed(decimals))).sort((a, b) => a - b);
      const classes = [...sorted, undefined].map((to, place) => {
        const before = sorted[place - 1];
        return {
          id: `c${place}`,
          label: { nl: "c" },
          to,
          ...(before !== undefined && { from: Number((before + step).toFixed(decimals)) }),
        };
      }) as readonly NumberClass[];
      const value = Number((n * step).toFixed(decimals));

      const within = classes.filter(({ from = -1, to = 1e6 }) => from <= value && value <= to);

      expect(faultInClasses(classes, { min: 0, max: 1000, decimals })).toBeUndefined();
      expect(within).toEqual([classOf(classes, value)]);
    }),
  );
});

test("every percentage to its last digit falls in a ten-point class", () => {
  for (const decimals of [0, 1, 2]) {
    const asked = kindOf({ kind: "percent", settings: { decimals } });
    const codes = asked.variables[0]?.options.map(({ code }) => code) ?? [];
    for (let n = 0; n <= 100 * 10 ** decimals; n += 1) {
      const value = Number((n / 10 ** decimals).toFixed(decimals));

      expect(asked.observe(value).get(""), String(value)).toBe(codes[Math.min(9, Math.floor(value / 10))]);
    }
  }
});

test("a percentage beyond nought to a hundred must declare its classes", () => {
  const settings = questionKinds.one("percent").settings;

  expect(settings.safeParse({ min: -100, max: 100 }).error?.issues[0]?.message).toBe("classes-not-covering");
  expect(settings.safeParse({ min: -100, max: 100, classes: [...growthClasses] }).success).toBe(true);
});
