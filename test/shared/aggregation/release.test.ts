import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  answering,
  choosing,
  question,
  recordsOf,
  released,
  text,
  toldOf,
  unit,
  unitId,
  units,
  yesNo,
} from "./world.ts";

const single = question("q");

test("everyone reads exact counts where at least three did not choose the largest", () => {
  const output = released([single], choosing("q", "aaabbc"));

  expect(recordsOf(output)).toEqual([
    {
      is: "record",
      question: "q",
      item: null,
      stance: "named",
      block: [],
      disclosed: { shown: "exact", n: 6, counts: { a: 3, b: 2, c: 1 } },
    },
  ]);
});

test("a unanimous answer and one with two dissenters read the same", () => {
  const unanimous = released([single], choosing("q", "aaaaaa"));

  const nearly = released([single], choosing("q", "aaaabc"));

  expect(nearly.common).toEqual(unanimous.common);
  expect(toldOf(nearly, "q")).toEqual({ shown: "band", n: 6, option: "a", atLeast: 4 });
});

test("n.v.t. is an answer like any other, a blank is none", () => {
  const asked = question("q", { settings: { ...(single.settings as object), notApplicable: true } });
  const answers = ["a", "a", "b", "not-applicable", "not-applicable"].map((choice, at) =>
    answering(at, { q: { choice } }),
  );

  const output = released([asked], [...answers, answering(5, {})]);

  expect(toldOf(output, "q")).toEqual({ shown: "exact", n: 5, counts: { a: 2, b: 1, c: 0, "not-applicable": 2 } });
});

test("each stance has records of its own, and neither counts the other's answers", () => {
  const named = choosing("q", "aabbc");
  const unnamed = ["a", "b", "c", "c"].map((choice, at) => answering(5 + at, { q: { choice } }, "unnamed"));

  const output = released([single], [...named, ...unnamed]);

  expect(recordsOf(output).map(({ stance, disclosed }) => [stance, disclosed])).toEqual([
    ["named", { shown: "exact", n: 5, counts: { a: 2, b: 2, c: 1 } }],
    ["unnamed", { shown: "withheld", because: "too-few" }],
  ]);
});

test("a multi-select tells each option apart; a limited one only how many answered", () => {
  const settings = { options: ["a", "b"].map((id) => ({ id, label: { nl: id } })) };
  const free = question("free", { kind: "multi", settings });
  const limited = question("limited", { kind: "multi", settings: { ...settings, max: 1 } });
  const submissions = [0, 1, 2, 3, 4, 5].map((at) =>
    answering(at, { free: { choices: at < 3 ? ["a", "b"] : ["b"] }, limited: { choices: ["a"] } }),
  );

  const output = released([free, limited], submissions);

  expect(recordsOf(output).map(({ item, disclosed }) => [item, disclosed])).toEqual([
    ["a", { shown: "exact", n: 6, counts: { yes: 3, no: 3 } }],
    ["b", { shown: "band", n: 6, option: "yes", atLeast: 4 }],
    ["a", { shown: "count", n: 6 }],
    ["b", { shown: "count", n: 6 }],
  ]);
});

test("numbers are told in their declared classes, and without them only how many answered", () => {
  const classes = [
    { id: "low", label: { nl: "tot 10" }, from: 0, to: 9 },
    { id: "high", label: { nl: "10 en meer" }, from: 10 },
  ];
  const classed = question("classed", { kind: "number", readBy: "figure", settings: { min: 0, classes } });
  const plain = question("plain", { kind: "number", readBy: "figure", settings: { min: 0 } });
  const submissions = [1, 5, 9, 10, 11, 4000].map((value, at) => answering(at, { classed: value, plain: value }));

  const output = released([classed, plain], submissions);

  expect(toldOf(output, "classed")).toEqual({ shown: "exact", n: 6, counts: { low: 3, high: 3 } });
  expect(toldOf(output, "plain")).toEqual({ shown: "count", n: 6 });
});

test("open texts and what is for the committee alone are never counted", () => {
  const closed = yesNo("closed", { readBy: "confidential" });
  const submissions = units(6).map((_, at) => answering(at, { why: "omdat", closed: { choice: "yes" } }));

  const output = released([text("why"), closed], submissions);

  expect(recordsOf(output)).toEqual([]);
});

test("what is released does not depend on the order in which answers came", () => {
  const questions = [single, text("why")];
  const submissions = [..."aabbcc"].map((choice, at) =>
    answering(at, { q: { choice }, why: `reden ${at}` }, at % 2 ? "named" : "unnamed", ["why"]),
  );
  const once = released(questions, submissions);

  fc.assert(
    fc.property(fc.shuffledSubarray(submissions, { minLength: submissions.length }), (shuffled) => {
      expect(released(questions, shuffled)).toEqual(once);
    }),
    { numRuns: 30 },
  );
});

test("the account comes first, in the order of the invitations and without times", () => {
  const rows = [2, 1].map((at) => ({
    invitationId: unitId(at),
    organisations: [`Vereniging ${at}`],
    status: "submitted" as const,
    since: "2027-01-14T09:30:00.000Z",
  }));
  const counts = { "not-started": 0, "in-progress": 0, submitted: 2, declined: 0, withdrawn: 0 };

  const { common } = released([single], [], { account: { invited: 2, counts, rows } });

  expect(common).toEqual([
    {
      is: "account",
      account: { invited: 2, counts },
      rows: rows.toReversed().map(({ since: _, ...row }) => row),
    },
  ]);
});

test("a question is broken down along the round's attributes unless it declares none", () => {
  const invitations = Array.from({ length: 14 }, (_, at) => unit(at, { size: at < 7 ? "large" : "small" }));
  const other = question("other", { breakdown: [] });
  const broken = question("q");
  const submissions = [..."aabbccaabbccaa"].map((choice, at) => answering(at, { q: { choice }, other: { choice } }));

  const output = released([broken, other], submissions, { invitations, breakdown: ["size"] });

  expect(recordsOf(output).map(({ question: of, block }) => [of, block])).toEqual([
    ["q", [{ attribute: "size", values: ["large"] }]],
    ["q", [{ attribute: "size", values: ["small"] }]],
    ["other", []],
  ]);
});

test("an attribute that the round did not freeze breaks nothing down", () => {
  const invitations = Array.from({ length: 14 }, (_, at) => unit(at, { size: at < 7 ? "large" : "small" }));
  const submissions = choosing("q", "aabbccaabbccaa");

  const output = released([question("q", { breakdown: ["size"] })], submissions, { invitations });

  expect(recordsOf(output).map(({ block }) => block)).toEqual([[]]);
});

test("a unit that would count twice, or was never asked, is a fault", () => {
  const twice = [answering(0, {}), answering(0, {})];

  expect(() => released([single], twice)).toThrow("counts once");
  expect(() => released([single], [answering(9, {})], { invitations: units(1) })).toThrow("not asked");
});
