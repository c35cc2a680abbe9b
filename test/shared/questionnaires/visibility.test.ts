import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BrokenInvariant } from "#shared/kernel/result.ts";
import { answersThatCount } from "#shared/questionnaires/answers-that-count.ts";
import { stillOpen } from "#shared/questionnaires/completeness.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";
import { ask, questionnaireOf } from "./make.ts";

const chain = questionnaireOf(
  ask("a", "yes-no"),
  ask("b", "yes-no", { visibleIf: "a == true", required: true }),
  ask("c", "text", { visibleIf: "b == true", required: true }),
  ask("d", "multi"),
  ask("e", "text", { visibleIf: "count(d) >= 2" }),
);

const yes = { choice: "yes" };
const no = { choice: "no" };

describe("questions are visible", () => {
  test("without a condition always, with one when it holds", () => {
    const before = visibleQuestions(chain, {});
    const after = visibleQuestions(chain, { a: yes, b: yes, d: { choices: ["one", "two"] } });

    expect([...before]).toEqual(["a", "d"]);
    expect([...after]).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("not when they hang on a question that is hidden itself, whatever it was answered before", () => {
    const visible = visibleQuestions(chain, { a: no, b: yes, c: "bewaard" });

    expect([...visible]).toEqual(["a", "d"]);
  });

  test("not on the strength of an answer that does not fit", () => {
    const visible = visibleQuestions(chain, { a: { choice: "maybe" }, d: { choices: ["one", "nine"] } });

    expect([...visible]).toEqual(["a", "d"]);
  });

  test("not on the strength of what every object has", () => {
    const asked = questionnaireOf(ask("valueOf2"), ask("b", "text", { visibleIf: "answered(valueOf2)" }));

    const visible = visibleQuestions(asked, Object.create({ valueOf2: "geërfd" }));

    expect(visible.has("b")).toBe(false);
  });

  test("and a condition that cannot be read is a fault, not a hidden question", () => {
    const faulty = questionnaireOf(ask("a", "text", { visibleIf: "a ==" }));

    expect(() => visibleQuestions(faulty, {})).toThrow(BrokenInvariant);
  });
});

describe("what counts", () => {
  test("is what was answered to visible questions; the rest is named with its reason", () => {
    const counted = answersThatCount(chain, { a: no, b: yes, c: "weg", d: { choices: ["nine"] }, e: null, z: 1 });

    expect(counted).toEqual({
      answers: { a: no },
      dropped: [
        { question: "b", because: "hidden" },
        { question: "c", because: "hidden" },
        { question: "d", because: "unfit" },
        { question: "z", because: "unknown-question" },
      ],
    });
  });

  test("is everything that was given, in one of the two lists, and counting twice changes nothing", () => {
    const value = fc.constantFrom<unknown>(
      yes,
      no,
      null,
      "tekst",
      { choices: ["one"] },
      { choices: ["one", "two"] },
      7,
    );
    const given = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e", "z"), value);

    fc.assert(
      fc.property(given, (answers) => {
        const { answers: kept, dropped } = answersThatCount(chain, answers);
        const named = [...Object.keys(kept), ...dropped.map(({ question }) => question)].sort();

        expect(named).toEqual(
          Object.keys(answers)
            .filter((id) => answers[id] !== null)
            .sort(),
        );
        expect(answersThatCount(chain, kept)).toEqual({ answers: kept, dropped: [] });
      }),
    );
  });
});

describe("still open", () => {
  test("are required visible questions without an answer, and never hidden ones", () => {
    expect(stillOpen(chain, { a: yes })).toEqual([{ question: "b", items: [] }]);
    expect(stillOpen(chain, { a: no })).toEqual([]);
    expect(stillOpen(chain, { a: yes, b: null })).toEqual([{ question: "b", items: [] }]);
  });

  test("are rows missing in a matrix that was begun, required or not", () => {
    const asked = questionnaireOf(ask("m", "matrix"), ask("n", "matrix", { required: true }));

    const open = stillOpen(asked, {
      m: { rows: { two: "one" } },
      n: { rows: { one: "one", two: "two", three: "two" } },
    });

    expect(open).toEqual([{ question: "m", items: ["one", "three"] }]);
  });

  test("is a choice that announced words of one's own and has none", () => {
    const open = stillOpen(questionnaireOf(ask("s", "single")), { s: { choice: "other" } });

    expect(open).toEqual([{ question: "s", items: ["words"] }]);
  });

  test("is a question whose answer does not fit", () => {
    const open = stillOpen(questionnaireOf(ask("s", "single")), { s: { choice: "nine" } });

    expect(open).toEqual([{ question: "s", items: [] }]);
  });
});

test("three hundred questions with a hundred conditions take milliseconds per keystroke", () => {
  const questions = Array.from({ length: 300 }, (_, at) =>
    ask(
      `q${at}`,
      "matrix",
      at % 3 === 2 ? { visibleIf: `anyRow(q${at - 1}, answer >= 2) && answered(q${at - 2})` } : {},
    ),
  );
  const asked = questionnaireOf(...questions);
  const answers = Object.fromEntries(
    questions.map(({ id }) => [id, { rows: { one: "one", two: "three", three: "two" } }]),
  );

  const took = Array.from({ length: 30 }, () => {
    const started = performance.now();
    visibleQuestions(asked, answers);
    return performance.now() - started;
  });

  expect(visibleQuestions(asked, answers).size).toBe(300);
  expect(Math.min(...took)).toBeLessThan(15);
});
