import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Answering } from "#shared/aggregation/answering.ts";
import { planOf } from "#shared/aggregation/plan.ts";
import { addSubmission, emptyTally, mergeTallies, Tally } from "#shared/aggregation/tally.ts";
import { runs } from "../../support/runs.ts";
import { answering, question, unit, unitId } from "./world.ts";

const rows = ["one", "two"].map((id) => ({ id, label: { nl: id } }));
const options = ["a", "b"].map((id) => ({ id, label: { nl: id } }));
const questionnaire = {
  questions: [
    question("single", { breakdown: ["size"] }),
    question("multi", { kind: "multi", settings: { options: rows } }),
    question("limited", { kind: "multi", settings: { options, max: 1 } }),
  ],
};
const units = Array.from({ length: 14 }, (_, at) => unit(at, { size: at < 7 ? "large" : "small" }));
const plan = planOf(questionnaire, { units, breakdown: ["size"] });

const submission = fc
  .record({
    at: fc.nat(13),
    stance: fc.constantFrom("named" as const, "unnamed" as const),
    single: fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }),
    ticks: fc.subarray(["one", "two"]),
    limited: fc.boolean(),
  })
  .map(({ at, stance, single, ticks, limited }) =>
    answering(
      at,
      {
        ...(single && { single: { choice: single } }),
        ...(ticks.length > 0 && { multi: { choices: ticks } }),
        ...(limited && { limited: { choices: ["a"] } }),
      },
      stance,
    ),
  );
const submissions = fc.array(submission, { maxLength: 12 });

const tallied = (list: readonly Answering[]): Tally =>
  list.reduce((tally, one) => addSubmission(tally, plan, one), emptyTally(plan));

const check = (property: (a: Answering[], b: Answering[], c: Answering[]) => void): void =>
  fc.assert(fc.property(submissions, submissions, submissions, property), { numRuns: runs(100, 5000) });

test("tallies of parts add up to the tally of the whole, in any order and grouping", () => {
  check((a, b, c) => {
    const whole = tallied([...a, ...b, ...c]);

    expect(mergeTallies(mergeTallies(tallied(a), tallied(b)), tallied(c))).toEqual(whole);
    expect(mergeTallies(tallied(c), mergeTallies(tallied(b), tallied(a)))).toEqual(whole);
    expect(mergeTallies(emptyTally(plan), whole)).toEqual(whole);
  });
});

test("a tally survives being written and read, and holds nothing but counts", () => {
  check((a) => {
    const tally = tallied(a);

    expect(Tally.parse(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
    expect(Object.keys(tally)).toEqual(["counts"]);
  });
});

test("a tally holds every answer once, where its block, stance, question and option are", () => {
  check((a) => {
    const tally = tallied(a);

    const single = plan.questions[0]?.variables[0];
    const of = (size: string, stance: string, choice: string) =>
      a.filter(
        (one) =>
          one.stance === stance &&
          (one.answers.single as { choice?: string } | undefined)?.choice === choice &&
          units.find(({ invitationId }) => invitationId === one.invitationId)?.attributes.size === size,
      ).length;
    const expected = ["large", "small"].flatMap((size) =>
      ["named", "unnamed"].flatMap((stance) => ["a", "b", "c"].map((choice) => of(size, stance, choice))),
    );
    expect(tally.counts.slice(single?.offset, (single?.offset ?? 0) + expected.length)).toEqual(expected);
  });
});

test("an answer that no option stands for is a fault and never left out in silence", () => {
  const strange = { ...answering(0, { single: { choice: "elsewhere" } }), invitationId: unitId(0) };

  expect(() => tallied([strange])).toThrow("no option");
});
