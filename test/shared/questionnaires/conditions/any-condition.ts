import * as fc from "fast-check";
import {
  type Condition,
  type Listing,
  type Literal,
  type Operand,
  signs,
} from "#shared/questionnaires/conditions/condition.ts";
import type { ConditionValue } from "#shared/questions/kind.ts";

const names = ["sv.members", "ramp-up", "a", "in-take", "not.yet", "trues", "count", "answered"] as const;
const name = fc.constantFrom(...names);
const at = fc.constant(0);

const figure = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((millionths) => millionths / 1e6 + 0);
const value = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("it's", '"', "\\", "x"),
  figure,
  fc.boolean(),
);
const literal: fc.Arbitrary<Literal> = fc.record({ is: fc.constant("literal" as const), value, at });

const operandIn = (row: boolean): fc.Arbitrary<Operand> =>
  fc.oneof(
    literal,
    fc.record({ is: fc.constant(row ? ("field" as const) : ("answer" as const)), id: name, at }),
    ...(row ? [] : [fc.record({ is: fc.constant("count" as const), id: name, at })]),
  );

const listingIn = (row: boolean): fc.Arbitrary<Listing> =>
  fc.oneof(
    fc.record({ is: fc.constant("list" as const), of: fc.array(literal, { minLength: 1, maxLength: 4 }), at }),
    ...(row ? [] : [fc.record({ is: fc.constant("answer" as const), id: name, at })]),
  );

const comparisonIn = (row: boolean): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.record({
      is: fc.constant("compare" as const),
      sign: fc.constantFrom(...signs),
      left: operandIn(row),
      right: operandIn(row),
    }),
    fc.record({ is: fc.constantFrom("in" as const, "not-in" as const), left: operandIn(row), right: listingIn(row) }),
  );

const joined = (leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, depthSize: "medium" },
      leaf,
      fc.record({ is: fc.constant("not" as const), of: tie("condition") }),
      fc.record({
        is: fc.constantFrom("both" as const, "either" as const),
        left: tie("condition"),
        right: tie("condition"),
      }),
    ),
  })).condition;

/** Any condition the language can say, without regard to what the questions are. */
export const anyCondition: fc.Arbitrary<Condition> = joined(
  fc.oneof(
    comparisonIn(false),
    fc.record({ is: fc.constant("answered" as const), id: name, at }),
    fc.record({ is: fc.constant("any-row" as const), id: name, at, holds: joined(comparisonIn(true)) }),
  ),
);

const scalar = fc.record({ is: fc.constant("scalar" as const), value });
const list = fc
  .array(fc.string({ maxLength: 3 }))
  .map((values) => ({ is: "list" as const, values, count: values.length }));
const rows = fc
  .dictionary(fc.string({ maxLength: 3 }), fc.dictionary(name, fc.oneof(fc.string({ maxLength: 3 }), figure)))
  .map((all) => ({ is: "rows" as const, rows: all }));

/** Any answers to the questions that `anyCondition` names, some of them absent. */
export const anyValues: fc.Arbitrary<ReadonlyMap<string, ConditionValue>> = fc
  .array(fc.tuple(name, fc.oneof(scalar, list, rows)))
  .map((pairs) => new Map(pairs));

/** The same condition with every place set to 0, so that where it was written makes no difference. */
export const withoutPlaces = (condition: unknown): unknown =>
  JSON.parse(JSON.stringify(condition, (key, member: unknown) => (key === "at" ? 0 : member)));
