import { expect, test } from "vitest";
import { answering, question, recordsOf, released, text, toldOf, unit, yesNo } from "./world.ts";

const filter = yesNo("q");
const more = question("more", { visibleIf: "q == true" });
const yes = (choice: string) => ({ q: { choice: "yes" }, more: { choice } });
const no = { q: { choice: "no" } };

const answers = (list: readonly object[]) => list.map((given, at) => answering(at, { ...given }));

test("a follow-up is told where its filter is exact", () => {
  const output = released([filter, more], answers([...[..."aabbc"].map(yes), no, no, no]));

  expect(toldOf(output, "more")).toEqual({ shown: "exact", n: 5, counts: { a: 2, b: 2, c: 1 } });
});

test("behind a bound nothing of a follow-up is told, also not how many it was asked of", () => {
  const output = released([filter, more], answers([...[..."aabbcc"].map(yes), no, no]));

  expect(toldOf(output, "q")).toEqual({ shown: "band", n: 8, option: "yes", atLeast: 6 });
  expect(toldOf(output, "more")).toEqual({ shown: "withheld", because: "filter-not-exact" });
});

test("a follow-up that fewer than five were asked has too few answers", () => {
  const output = released([filter, more], answers([...[..."aabb"].map(yes), no, no, no]));

  expect(toldOf(output, "q")).toEqual({ shown: "exact", n: 7, counts: { yes: 4, no: 3 } });
  expect(toldOf(output, "more")).toEqual({ shown: "withheld", because: "too-few" });
});

test("in a chain each link must be exact", () => {
  const middle = yesNo("middle", { visibleIf: "q == true" });
  const last = question("last", { visibleIf: "middle == true" });
  const through = (choice: string) => ({ q: { choice: "yes" }, middle: { choice: "yes" }, last: { choice } });
  const half = { q: { choice: "yes" }, middle: { choice: "no" } };
  const ends = [..."aabbc"].map(through);

  const whole = released([filter, middle, last], answers([...ends, half, half, half, no, no, no]));
  const broken = released([filter, middle, last], answers([...ends, half, half, no, no, no]));

  expect(toldOf(whole, "last")).toEqual({ shown: "exact", n: 5, counts: { a: 2, b: 2, c: 1 } });
  expect(toldOf(broken, "middle")).toEqual({ shown: "band", n: 7, option: "yes", atLeast: 5 });
  expect(toldOf(broken, "last")).toEqual({ shown: "withheld", because: "filter-not-exact" });
});

test("questions that depend on each other tell nothing", () => {
  const circle = [yesNo("one", { visibleIf: "two == true" }), yesNo("two", { visibleIf: "one == true" })];
  const both = { one: { choice: "yes" }, two: { choice: "yes" } };

  const output = released(circle, answers(Array.from({ length: 8 }, () => both)));

  expect(recordsOf(output).map(({ disclosed }) => disclosed)).toEqual(
    circle.map(() => ({ shown: "withheld", because: "filter-not-exact" })),
  );
});

test("a condition that nobody can read tells nothing", () => {
  const output = released(
    [question("q", { visibleIf: "(((" })],
    answers([..."aabbcc"].map((choice) => ({ q: { choice } }))),
  );

  expect(toldOf(output, "q")).toEqual({ shown: "withheld", because: "filter-not-exact" });
});

test("whether something was answered at all is no secret where its number is told", () => {
  const asked = [filter, question("more", { visibleIf: "answered(q)" })];
  const all = [..."aabbcc"].map((choice) => ({ q: { choice: "yes" }, more: { choice } }));

  const output = released(asked, answers([...all, {}]));

  expect(toldOf(output, "q")).toEqual({ shown: "band", n: 6, option: "yes", atLeast: 4 });
  expect(toldOf(output, "more")).toMatchObject({ shown: "exact", n: 6 });
});

test("a follow-up to an open text is never told, because how many wrote is not", () => {
  const asked = [text("why"), question("more", { visibleIf: "answered(why)" })];

  const output = released(asked, answers([..."aabbcc"].map((choice) => ({ why: "omdat", more: { choice } }))));

  expect(toldOf(output, "more")).toEqual({ shown: "withheld", because: "filter-not-exact" });
});

test("a follow-up to one tick waits for that tick alone, one to a whole matrix for every row", () => {
  const options = ["a", "b"].map((id) => ({ id, label: { nl: id } }));
  const ticks = question("ticks", { kind: "multi", settings: { options } });
  const behind = (tick: string) => question(`behind-${tick}`, { visibleIf: `'${tick}' in ticks` });
  const given = [..."aabbc"].map((choice) => ({
    ticks: { choices: ["a", "b"] },
    "behind-a": { choice },
    "behind-b": { choice },
  }));
  const without = { ticks: { choices: ["b"] }, "behind-b": { choice: "c" } };

  const output = released([ticks, behind("a"), behind("b")], answers([...given, without, without, without]));

  expect(toldOf(output, "behind-a")).toMatchObject({ shown: "exact", n: 5 });
  expect(toldOf(output, "behind-b")).toEqual({ shown: "withheld", because: "filter-not-exact" });
});

test("a follow-up to a limited multi-select or to a number is never told", () => {
  const options = ["a", "b"].map((id) => ({ id, label: { nl: id } }));
  const classes = [
    { id: "low", label: { nl: "laag" }, from: 0, to: 9 },
    { id: "high", label: { nl: "hoog" }, from: 10 },
  ];
  const asked = [
    question("ticks", { kind: "multi", settings: { options, max: 1 } }),
    question("number", { kind: "number", settings: { min: 0, classes } }),
    question("behind-ticks", { visibleIf: "'a' in ticks" }),
    question("behind-number", { visibleIf: "number >= 10" }),
  ];
  const given = [..."aabbcc"].map((choice, at) => ({
    ticks: { choices: ["a"] },
    number: at < 3 ? 1 : 10,
    "behind-ticks": { choice },
    "behind-number": { choice },
  }));

  const output = released(asked, answers(given));

  expect(toldOf(output, "number")).toMatchObject({ shown: "exact" });
  for (const id of ["behind-ticks", "behind-number"])
    expect(toldOf(output, id)).toEqual({ shown: "withheld", because: "filter-not-exact" });
});

const twoSizes = Array.from({ length: 16 }, (_, at) => unit(at, { size: at < 8 ? "large" : "small" }));
const halves = [..."aabbc", "-", "-", "-", ..."aabbc", "-", "-", "-"].map((choice) =>
  choice === "-" ? no : yes(choice),
);

test("a follow-up shares the blocks of its filter", () => {
  const output = released([yesNo("q", { breakdown: ["size"] }), more], answers(halves), {
    invitations: twoSizes,
    breakdown: ["size"],
  });

  expect(recordsOf(output).map(({ question: of, block }) => [of, block[0]?.values])).toEqual([
    ["q", ["large"]],
    ["q", ["small"]],
    ["more", ["large"]],
    ["more", ["small"]],
  ]);
});

test("a follow-up and a filter that declare different breakdowns are not broken down", () => {
  const asked = [
    { ...filter, breakdown: [] },
    { ...more, breakdown: ["size"] },
  ];

  const output = released(asked, answers(halves), { invitations: twoSizes, breakdown: ["size"] });

  expect(recordsOf(output).map(({ block }) => block)).toEqual([[], []]);
});
