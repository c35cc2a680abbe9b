import { describe, expect, test } from "vitest";
import { questionKinds } from "#shared/questions/index.ts";

const option = (id: string) => ({ id, label: { nl: id } });
const issues = (kind: string, settings: unknown) =>
  questionKinds
    .one(kind)
    .settings.safeParse(settings)
    .error?.issues.map(({ message }) => message) ?? [];

/** Kinds with options, each with settings that hold these. */
const withOptions = [
  { kind: "single", settings: (...ids: string[]) => ({ options: ids.map(option) }) },
  { kind: "multi", settings: (...ids: string[]) => ({ options: ids.map(option) }) },
  { kind: "likert", settings: (...ids: string[]) => ({ options: ids.map(option) }) },
  { kind: "matrix", settings: (...ids: string[]) => ({ rows: [option("row")], options: ids.map(option) }) },
  { kind: "matrix", settings: (...ids: string[]) => ({ rows: ids.map(option), options: ["a", "b"].map(option) }) },
];

describe.each(withOptions)("the options or rows of a $kind", ({ kind, settings }) => {
  test("are stored under ids of letters, digits, dots, dashes and underscores", () => {
    const found = issues(kind, settings("SQ001", "3-6.months_b"));

    expect(found).toEqual([]);
  });

  test.each(["constructor", "toString", "__proto__", "valueOf", "", "-x", "met spatie", "é", "a".repeat(61)])(
    "are never called %o",
    (id) => {
      const found = issues(kind, settings("a", id));

      expect(found).not.toEqual([]);
    },
  );

  test("have an id each", () => {
    const found = issues(kind, settings("a", "b", "a"));

    expect(found).toEqual(["option-id-twice"]);
  });
});

test.each(["single", "multi"])(
  "an option of a %s never bears the id of an aside or of 'other' that is offered",
  (kind) => {
    const options = ["other", "not-stated", "x"].map(option);

    expect(issues(kind, { options })).toEqual([]);
    expect(issues(kind, { options, other: true })).toEqual(["option-id-twice"]);
    expect(issues(kind, { options, notStated: true })).toEqual(["option-id-twice"]);
  },
);

test("several choices have a highest or an exact number, not both, and not more than can go together", () => {
  const options = [...["a", "b"].map(option), { ...option("none"), exclusive: true }];

  expect(issues("multi", { options, max: 2, exactly: 2 })).toEqual(["max-and-exactly"]);
  expect(issues("multi", { options, exactly: 3 })).toEqual(["exactly-too-large"]);
  expect(issues("multi", { options, exactly: 2 })).toEqual([]);
});

test("a day cannot be asked before it has begun to be allowed", () => {
  expect(issues("date", { from: "2027-01-02", to: "2027-01-01" })).toEqual(["max-below-min"]);
});

test("settings with a field that nobody knows are refused", () => {
  for (const kind of questionKinds.names) expect(issues(kind, { colour: "red" }), kind).not.toEqual([]);
});
