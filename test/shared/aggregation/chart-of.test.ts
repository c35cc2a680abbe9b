import { expect, test } from "vitest";
import { chartOf } from "#shared/aggregation/chart-of.ts";
import { chartTable } from "#shared/charts/chart-table.ts";
import type { Question } from "#shared/questions/question.ts";
import { answering, choosing, question, recordsOf, released, text } from "./world.ts";

const single = question("q");
const rows = ["one", "two", "three"].map((id) => ({ id, label: { nl: `rij ${id}` } }));
const multi = question("multi", { kind: "multi", settings: { options: rows } });

const chart = (of: Question, submissions: Parameters<typeof released>[1]) =>
  chartOf(of, recordsOf(released([of], submissions)), 12);

test("options without an order stand by value, and the table has a row for each", () => {
  const spec = chart(single, choosing("q", "abbccc"));

  expect(spec?.rows).toEqual([
    {
      item: null,
      n: 6,
      bars: ["c", "b", "a"].map((code, at) => ({ code, label: { nl: code }, cell: { shown: "exact", count: 3 - at } })),
    },
  ]);
  expect(spec && chartTable(spec).rows.map(({ label, n, cells }) => [label.nl, n, ...cells])).toEqual([
    ["c", 6, { shown: "exact", count: 3 }],
    ["b", 6, { shown: "exact", count: 2 }],
    ["a", 6, { shown: "exact", count: 1 }],
  ]);
});

test("a bound is drawn as a bound, the others as no more than what is left", () => {
  const spec = chart(single, choosing("q", "bbbbbba"));

  expect(spec?.rows[0]?.because).toBe("band");
  expect(spec?.rows[0]?.bars.map(({ code, cell }) => [code, cell])).toEqual([
    ["b", { shown: "at-least", count: 5 }],
    ["a", { shown: "at-most", count: 2 }],
    ["c", { shown: "at-most", count: 2 }],
  ]);
});

test("what is withheld has no number of answers and no bar that could be read as zero", () => {
  const spec = chart(single, choosing("q", "ab"));

  expect(spec?.rows).toEqual([
    {
      item: null,
      bars: ["a", "b", "c"].map((code) => ({ code, label: { nl: code }, cell: { shown: "not" } })),
      because: "too-few",
    },
  ]);
});

test("of a multi-select each option is a row with its ticks, the most ticked first", () => {
  const ticks = ["one", "two", "two", "two", "three", "three", "three", "three"];
  const submissions = ticks.map((tick, at) => answering(at, { multi: { choices: [tick] } }));

  const spec = chart(multi, submissions);

  expect(spec?.rows.map(({ label, bars }) => [label?.nl, bars.map(({ code, cell }) => [code, cell])])).toEqual([
    ["rij three", [["yes", { shown: "exact", count: 4 }]]],
    ["rij two", [["yes", { shown: "exact", count: 3 }]]],
    ["rij one", [["yes", { shown: "at-most", count: 2 }]]],
  ]);
  expect(spec && chartTable(spec).rows.map(({ label }) => label.nl)).toEqual(["rij three", "rij two", "rij one"]);
});

test("of a matrix each row has its scale, in the order asked, and the table a column for each step", () => {
  const scale = [1, 2, 3].map((step) => ({ id: `s${step}`, label: { nl: `stap ${step}` } }));
  const matrix = question("matrix", { kind: "matrix", settings: { rows: rows.slice(0, 2), options: scale } });
  const submissions = [0, 1, 2, 3, 4, 5].map((at) =>
    answering(at, { matrix: { rows: { one: at < 3 ? "s1" : "s2", two: "s3" } } }),
  );

  const spec = chart(matrix, submissions);
  const table = spec && chartTable(spec);

  expect(table?.columns.map(({ label }) => label.nl)).toEqual(["stap 1", "stap 2", "stap 3"]);
  expect(
    table?.rows.map(({ label, n, because, cells }) => [label.nl, n, because, cells.map(({ shown }) => shown)]),
  ).toEqual([
    ["rij one", 6, undefined, ["exact", "exact", "exact"]],
    ["rij two", 6, "band", ["at-most", "at-most", "at-least"]],
  ]);
});

test("where only the number of answers is told, the table still tells it", () => {
  const number = question("number", { kind: "number", settings: {} });

  const spec = chart(
    number,
    [1, 2, 3, 4, 5].map((value, at) => answering(at, { number: value })),
  );

  expect(spec && chartTable(spec).rows).toEqual([
    { label: { nl: "number" }, n: 5, because: "count-only", cells: [{ shown: "not" }] },
  ]);
});

test("an open question has no chart", () => {
  expect(chart(text("why"), [answering(0, { why: "omdat" })])).toBeUndefined();
});
