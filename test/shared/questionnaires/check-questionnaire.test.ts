import { describe, expect, test } from "vitest";
import { languages } from "#shared/kernel/text.ts";
import { checkQuestionnaire } from "#shared/questionnaires/check-questionnaire.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { questionnaireIssueCodes } from "#shared/questionnaires/questionnaire-issue.ts";
import { issueSentence } from "#shared/questionnaires/words.ts";
import { ask, questionnaireOf } from "./make.ts";

const codes = (content: QuestionnaireContent) => checkQuestionnaire(content).map(({ code }) => code);

describe("a sound questionnaire", () => {
  test("has no issues, conditions and links included", () => {
    const sound = questionnaireOf(
      ask("dual", "yes-no", { breakdown: ["size"], link: "dual" }),
      ask("places", "number", { readBy: "figure", visibleIf: "dual == true", breakdown: ["size"], link: "dual" }),
      ask("why", "long-text", { visibleIf: "dual == true && answered(places)" }),
      ask("last", "text", { section: "B" }),
    );

    const issues = checkQuestionnaire(sound);

    expect(issues).toEqual([]);
  });
});

describe("an author hears", () => {
  test("that two questions have one code", () => {
    const issues = checkQuestionnaire(questionnaireOf(ask("a"), ask("b"), ask("a")));

    expect(issues).toEqual([{ code: "question-twice", where: "a", about: "a" }]);
  });

  test("that a question's section is not there, or comes earlier", () => {
    const issues = checkQuestionnaire(
      questionnaireOf(ask("a", "text", { section: "B" }), ask("b"), ask("c", "text", { section: "Z" })),
    );

    expect(issues).toEqual([
      { code: "section-unknown", where: "c", about: "Z" },
      { code: "section-out-of-order", where: "b", about: "A" },
    ]);
  });

  test("that two sections have one code", () => {
    const content = questionnaireOf(ask("a"));

    const issues = checkQuestionnaire({ ...content, sections: [...content.sections, { id: "A", title: { nl: "A" } }] });

    expect(issues).toEqual([{ code: "section-twice", where: "A", about: "A" }]);
  });

  test("that a question is both asked and left out", () => {
    const content = questionnaireOf(ask("a"));

    const issues = checkQuestionnaire({
      ...content,
      leftOut: [{ id: "a", text: { nl: "a" }, because: { nl: "omdat" } }],
    });

    expect(issues).toEqual([{ code: "left-out-yet-asked", where: "a", about: "a" }]);
  });

  test("that a kind does not exist, and of which setting does not fit", () => {
    const issues = checkQuestionnaire(
      questionnaireOf(
        ask("a", "drawing"),
        ask("b", "text", { settings: { maxLength: 0 } }),
        ask("c", "single", { settings: { options: [{ id: "x", label: { nl: "x" } }, { id: "y" }] } }),
      ),
    );

    expect(issues).toEqual([
      { code: "kind-unknown", where: "a", about: "drawing" },
      { code: "settings-unfit", where: "b", about: "maxLength" },
      { code: "settings-unfit", where: "c", about: "options.1.label" },
    ]);
  });

  test.each([
    { kind: "text", readBy: "position" },
    { kind: "long-text", readBy: "figure" },
    { kind: "matrix", readBy: "text" },
    { kind: "number", readBy: "confidential" },
  ] as const)("that a $kind is never read as $readBy", ({ kind, readBy }) => {
    const issues = checkQuestionnaire(questionnaireOf(ask("a", kind, { readBy })));

    expect(issues).toEqual([{ code: "reader-not-allowed", where: "a", about: readBy }]);
  });

  test("where a condition cannot be read", () => {
    const issues = checkQuestionnaire(questionnaireOf(ask("a"), ask("b", "text", { visibleIf: "answered(a) &&" })));

    expect(issues).toEqual([{ code: "value-missing", where: "b", at: 14, about: "" }]);
  });

  test("where a condition names no question, or compares what cannot be compared", () => {
    const issues = checkQuestionnaire(
      questionnaireOf(
        ask("a", "single"),
        ask("b", "text", { visibleIf: "a == 'four' || answered(z)" }),
        ask("c", "text", { visibleIf: "a > 2" }),
      ),
    );

    expect(issues).toEqual([
      { code: "unknown-value", where: "b", at: 5, about: "four" },
      { code: "unknown-question", where: "b", at: 24, about: "z" },
      { code: "no-order", where: "c", at: 0, about: "a" },
    ]);
  });

  test("that a condition looks ahead", () => {
    const issues = checkQuestionnaire(questionnaireOf(ask("a", "text", { visibleIf: "answered(b)" }), ask("b")));

    expect(issues).toEqual([{ code: "asked-later", where: "a", at: 9, about: "b" }]);
  });

  test("that questions wait for each other, or one for itself", () => {
    const issues = checkQuestionnaire(
      questionnaireOf(
        ask("a", "text", { visibleIf: "answered(c)" }),
        ask("b", "text", { visibleIf: "answered(a)" }),
        ask("c", "text", { visibleIf: "answered(b)" }),
        ask("d", "text", { visibleIf: "answered(d)" }),
      ),
    );

    expect(issues).toEqual([
      { code: "in-a-circle", where: "a", at: 9, about: "c" },
      { code: "in-a-circle", where: "d", at: 9, about: "d" },
    ]);
  });

  test("of a fault once, and not again at each question that refers to it", () => {
    const issues = checkQuestionnaire(
      questionnaireOf(ask("a", "multi", { settings: {} }), ask("b", "text", { visibleIf: "count(a) > 0" })),
    );

    expect(issues.map(({ where, code }) => [where, code])).toEqual([["a", "settings-unfit"]]);
  });

  test("that a code is a word of the language of conditions", () => {
    const issues = checkQuestionnaire(questionnaireOf(ask("not"), ask("count"), ask("answered")));

    expect(issues).toEqual([{ code: "reserved-word", where: "not", about: "not" }]);
  });

  test("that linked questions, and a follow-up and its filter, are broken down differently", () => {
    const issues = checkQuestionnaire(
      questionnaireOf(
        ask("a", "yes-no", { link: "x", breakdown: ["size"] }),
        ask("b", "number", { link: "x", breakdown: ["field"] }),
        ask("c", "yes-no", { link: "y" }),
        ask("d", "grade", { visibleIf: "a == true" }),
        ask("e", "text", { visibleIf: "a == true" }),
      ),
    );

    expect(issues).toEqual([
      { code: "link-breakdown-differs", where: "a", about: "x" },
      { code: "link-breakdown-differs", where: "b", about: "x" },
      { code: "link-alone", where: "c", about: "y" },
      { code: "follow-up-breakdown-differs", where: "d", about: "a" },
    ]);
  });

  test("that it is too large to load on a telephone", () => {
    const long = { nl: "x".repeat(4000) };
    const questions = Array.from({ length: 110 }, (_, at) => ask(`q${at}`, "text", { help: long }));

    const issues = codes(questionnaireOf(...questions));

    expect(issues).toEqual(["too-large"]);
  });
});

test("every issue is a whole sentence in each language, and says what it is about", () => {
  const sentences = questionnaireIssueCodes.map((code) =>
    languages.map((language) => issueSentence({ code, where: "a", about: "sv.x" }, language)),
  );

  for (const [nl = "", en = ""] of sentences) {
    expect(nl).toMatch(/^\p{Lu}?.{20,}[.]$|^.{20,}[.)]+$/u);
    expect(en).not.toBe(nl);
    expect(nl.includes("sv.x")).toBe(en.includes("sv.x"));
  }
});

test("six hundred questions with two hundred conditions are checked in well under a second", () => {
  const questions = Array.from({ length: 600 }, (_, at) =>
    ask(
      `q${at}`,
      "matrix",
      at % 3 === 2 ? { visibleIf: `anyRow(q${at - 1}, answer >= 2) || answered(q${at - 2})` } : {},
    ),
  );
  const content = questionnaireOf(...questions);

  const took = Array.from({ length: 5 }, () => {
    const started = performance.now();
    codes(structuredClone(content));
    return performance.now() - started;
  });

  expect(codes(content)).toEqual([]);
  expect(Math.min(...took)).toBeLessThan(700);
});
