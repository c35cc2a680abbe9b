import { expect, test } from "vitest";
import { disclosure } from "#shared/aggregation/disclosure.ts";
import { exactAmong, forecast } from "#shared/aggregation/forecast.ts";
import { Forecast } from "#shared/rounds/forecast.ts";
import { question, unit, units, yesNo } from "./world.ts";

const five = question("q", { settings: { options: [..."abcde"].map((id) => ({ id, label: { nl: id } })) } });
const asked = (many: number) => forecast({ questions: [five] }, { units: units(many), breakdown: [] });

const divisions = (things: number, places: number): readonly (readonly number[])[] =>
  places === 1
    ? [[things]]
    : Array.from({ length: things + 1 }, (_, first) =>
        divisions(things - first, places - 1).map((others) => [first, ...others]),
      ).flat();

test.each([2, 3, 4, 5])(
  "the share of exact outcomes of %i options is the one that is found by trying all",
  (options) => {
    const codes = [..."abcde"].slice(0, options);

    for (const answers of [4, 5, 6, 7, 8, 10, 12]) {
      const all = divisions(answers, options);
      const exact = all.filter((counts) => disclosure(codes, counts).shown === "exact");

      expect(exactAmong(answers, options)).toBeCloseTo(exact.length / all.length, 10);
    }
  },
);

test("what is forecast is what the operation promises to tell", () => {
  expect(Forecast.parse(asked(12))).toEqual(asked(12));
});

test("more who are asked, and more who answer, make more exact counts likely", () => {
  const share = (many: number, scenario: number) => asked(many).scenarios[scenario]?.exactShare ?? 0;

  expect(share(8, 1)).toBeGreaterThan(share(8, 0));
  for (const scenario of [0, 1]) expect(share(12, scenario)).toBeGreaterThan(share(8, scenario));
  expect(share(300, 1)).toBeGreaterThan(0.99);
});

test("a round in which five answers are out of reach has no figures", () => {
  const { scenarios } = asked(4);

  expect(scenarios.map(({ blocks, exactShare }) => [blocks, exactShare])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("a round that may expect seven answers or fewer is small", () => {
  expect([6, 9, 10, 12].map((many) => asked(many).small)).toEqual([true, true, false, false]);
});

test("a breakdown is possible from fourteen, where a question declares one and units differ", () => {
  const sized = (many: number) =>
    Array.from({ length: many }, (_, at) => unit(at, { size: at % 2 ? "large" : "small" }));
  const broken = (many: number, order: readonly string[]) =>
    forecast({ questions: [{ ...five, breakdown: ["size"] }] }, { units: sized(many), breakdown: order });

  expect(broken(13, ["size"]).breakdownPossible).toBe(false);
  expect(broken(14, ["size"]).breakdownPossible).toBe(true);
  expect(broken(14, []).breakdownPossible).toBe(false);
  expect(broken(14, ["size"]).scenarios.map(({ blocks }) => blocks)).toEqual([2, 2]);
  expect(asked(30).breakdownPossible).toBe(false);
});

test("follow-ups and numbers without classes are outside the share", () => {
  const number = question("number", { kind: "number", settings: {} });
  const more = yesNo("more", { visibleIf: "q == 'a'" });

  const all = forecast({ questions: [five, number, more] }, { units: units(12), breakdown: [] });

  expect(all).toEqual(asked(12));
});
