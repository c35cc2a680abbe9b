import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Condition } from "#shared/questionnaires/conditions/condition.ts";
import { holds } from "#shared/questionnaires/conditions/holds.ts";
import { deepest, parse } from "#shared/questionnaires/conditions/parse.ts";
import { print } from "#shared/questionnaires/conditions/print.ts";
import type { ConditionValue } from "#shared/questions/kind.ts";
import { anyCondition, anyValues, withoutPlaces } from "./any-condition.ts";

const reread = (condition: Condition): Condition | undefined => {
  const parsed = parse(print(condition));
  return parsed.ok ? parsed.condition : undefined;
};

test("a printed condition reads as the condition it was", () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      const read = reread(condition);

      expect(read && withoutPlaces(read)).toEqual(withoutPlaces(condition));
    }),
    { numRuns: 500 },
  );
});

test("printing what was read and printed changes nothing any more", () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      const printed = print(condition);

      expect(print(reread(condition) as Condition)).toBe(printed);
    }),
  );
});

test("every condition has an outcome, whatever was answered", () => {
  fc.assert(
    fc.property(anyCondition, anyValues, (condition, values) => {
      const outcome = holds(condition, (id) => values.get(id));

      expect(typeof outcome).toBe("boolean");
    }),
    { numRuns: 500 },
  );
});

test("a condition and its denial never both hold, and denying twice changes nothing", () => {
  fc.assert(
    fc.property(anyCondition, anyValues, (condition, values) => {
      const outcome = (of: Condition) => holds(of, (id) => values.get(id));
      const denied: Condition = { is: "not", of: condition };

      expect(outcome(condition) && outcome(denied)).toBe(false);
      expect(outcome({ is: "not", of: denied })).toBe(outcome(condition));
    }),
  );
});

test("denying 'both' is one of the two denied, also where something is unanswered", () => {
  fc.assert(
    fc.property(anyCondition, anyCondition, anyValues, (left, right, values) => {
      const outcome = (of: Condition) => holds(of, (id) => values.get(id));
      const denied: Condition = { is: "not", of: { is: "both", left, right } };
      const oneDenied: Condition = { is: "either", left: { is: "not", of: left }, right: { is: "not", of: right } };

      expect(outcome(denied)).toBe(outcome(oneDenied));
    }),
  );
});

test("what is of another type is neither less nor more, even where digits stand in a text", () => {
  const outcome = (value: string | number | boolean, sign: "<" | ">=", than: string | number | boolean) =>
    holds(
      { is: "compare", sign, left: { is: "answer", id: "a", at: 0 }, right: { is: "literal", value: than, at: 0 } },
      () => ({ is: "scalar", value }),
    );

  const outcomes = (["<", ">="] as const).flatMap((sign) => [
    outcome("5", sign, 3),
    outcome(3, sign, "5"),
    outcome(true, sign, false),
    outcome("", sign, 0),
  ]);

  expect(outcomes).toEqual(outcomes.map(() => false));
});

test("what every object has is no field of a row", () => {
  const condition = parse("anyRow(m, constructor != 'x') || anyRow(m, toString != 'x')");
  const rows: ConditionValue = { is: "rows", rows: { one: { answer: 1 } } };

  expect(condition.ok && holds(condition.condition, () => rows)).toBe(false);
});

test("one more answer never turns a comparison that held into one that does not", () => {
  const compared = anyCondition.filter(({ is }) => is === "compare" || is === "in" || is === "not-in");
  const counts = (condition: Condition) => print(condition).includes("count(");

  fc.assert(
    fc.property(compared, anyValues, anyValues, (condition, values, more) => {
      const all = new Map<string, ConditionValue>([...more, ...values]);
      fc.pre(!counts(condition) && holds(condition, (id) => values.get(id)));

      expect(holds(condition, (id) => all.get(id))).toBe(true);
    }),
  );
});

test("whatever is written, reading it gives a condition or one issue with a place in the text", () => {
  const pieces = fc.constantFrom(
    ..."a.b 'x' \"y\" 12 -3.5 && || == != <= >= < > ! ( ) [ ] , in not true answered( count( anyRow( @ é \\".split(" "),
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join(" ")),
  );

  fc.assert(
    fc.property(text, (written) => {
      const parsed = parse(written);

      if (!parsed.ok) expect(parsed.issue.at).toBeLessThanOrEqual(written.length);
      else expect(parse(print(parsed.condition)).ok).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("the longest condition an author may write is read in milliseconds", () => {
  const brackets = "(".repeat(deepest);
  const written = [brackets, "a == 1 && ".repeat(190), "a == 1", ")".repeat(deepest)].join("").slice(0, 2000);
  const started = performance.now();

  for (const text of [written, "!".repeat(2000), "'".repeat(1999), " ".repeat(2000), "a.".repeat(1000)]) parse(text);

  expect(performance.now() - started).toBeLessThan(250);
});
