import { describe, expect, test } from "vitest";
import { bind } from "#shared/questionnaires/binding/bind.ts";
import { writtenId } from "#shared/questionnaires/binding/loops.ts";
import { checkQuestionnaire } from "#shared/questionnaires/check-questionnaire.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import type { Question } from "#shared/questions/question.ts";
import { ask, questionnaireOf } from "../make.ts";

const themes = [
  { id: "stage", label: { nl: "Stages", en: "Placements" }, facts: { group: "practice" } },
  { id: "docent", label: { nl: "Docenten" }, facts: { group: "staff" } },
];

const withList = (...questions: readonly Question[]): QuestionnaireContent => ({
  ...questionnaireOf(...questions),
  lists: [{ id: "themes", title: { nl: "Thema's" }, facts: [{ id: "group", values: ["practice", "staff"] }] }],
});

const filled = [{ id: "themes", elements: themes }];

const boundOf = (content: QuestionnaireContent, context = {}) => {
  const bound = bind(content, filled, context);
  if (!bound.ok) throw new Error(JSON.stringify(bound.refusal));
  return bound.value;
};

describe("a questionnaire that a round makes its own", () => {
  const written = withList(
    ask("involved", "multi", { optionsFrom: "themes", settings: { options: [] } }),
    ask("rate", "likert", { forEach: "themes" }),
    ask("why", "text", { forEach: "themes", visibleIf: "rate <= 2 && @element in involved" }),
    ask("only", "text", { forEach: "themes", visibleIf: "@element.group == 'staff'" }),
    ask("board", "text", { section: "B", visibleIf: "table.kind == 'board'" }),
  );

  test("is sound as it was written", () => {
    const issues = checkQuestionnaire(written);

    expect(issues).toEqual([]);
  });

  test("asks all questions about the first element, then all about the second", () => {
    const { questions } = boundOf(written, { "table.kind": "board" });

    expect(questions.map(({ id }) => id)).toEqual([
      ...["involved", "rate.stage", "why.stage", "rate.docent", "why.docent", "only.docent", "board"],
    ]);
  });

  test("remembers under which id each question was written", () => {
    const { questions } = boundOf(written, { "table.kind": "board" });

    expect([...new Set(questions.map(writtenId))]).toEqual(["involved", "rate", "why", "only", "board"]);
  });

  test("has conditions on the same element and none on the round", () => {
    const { questions } = boundOf(written, { "table.kind": "board" });
    const conditions = Object.fromEntries(questions.map(({ id, visibleIf }) => [id, visibleIf]));

    expect(conditions).toMatchObject({ "why.stage": "rate.stage <= 2 && 'stage' in involved" });
    expect(conditions["only.docent"]).toBeUndefined();
    expect(conditions.board).toBeUndefined();
  });

  test("names what it leaves out, and why", () => {
    const { questions, leftOut } = boundOf(written, { "table.kind": "sector" });

    expect(questions.some(({ id }) => id === "board")).toBe(false);
    expect(leftOut.map(({ id }) => id)).toEqual(["only.stage", "board"]);
  });

  test("is understood without its headings, which it keeps", () => {
    const rate = boundOf(written).questions.find(({ id }) => id === "rate.stage");

    expect(rate?.text.nl).toBe("Stages: Vraag rate");
    expect(rate?.element).toEqual({ list: "themes", id: "stage", text: { nl: "Vraag rate" } });
  });

  test("copies options from the list", () => {
    const involved = boundOf(written).questions[0];

    expect(involved?.settings).toMatchObject({ options: themes.map(({ id, label }) => ({ id, label })) });
  });

  test("is sound again, and binding it again changes nothing", () => {
    const once = boundOf(written);

    expect(checkQuestionnaire(once)).toEqual([]);
    expect(bind(once, filled, {})).toEqual({ ok: true, value: once });
  });
});

describe("a round is refused", () => {
  test("while a list is empty", () => {
    const bound = bind(withList(ask("rate", "likert", { forEach: "themes" })), [], {});

    expect(bound).toMatchObject({ ok: false, refusal: { code: "list-not-filled", facts: { lists: ["themes"] } } });
  });

  test("beyond six hundred questions", () => {
    const elements = Array.from({ length: 200 }, (_, at) => ({ id: `e-${at}`, label: { nl: `${at}` } }));
    const questions = ["a", "b", "c", "d"].map((id) => ask(id, "text", { forEach: "themes" }));

    const bound = bind(withList(...questions), [{ id: "themes", elements }], {});

    expect(bound).toMatchObject({ ok: false, refusal: { code: "round-asks-too-much", facts: { questions: 800 } } });
  });
});

describe("an author hears", () => {
  test.each([
    { says: "of a list that is not there", question: ask("q", "text", { forEach: "others" }), code: "list-unknown" },
    {
      says: "that a question outside the loop cannot mean one element",
      question: ask("q", "text", { visibleIf: "rate == 2" }),
      code: "asked-per-element",
    },
    {
      says: "that there is no element outside a loop",
      question: ask("q", "text", { visibleIf: "@element == 'stage'" }),
      code: "no-element-here",
    },
    {
      says: "of facts that nobody knows",
      question: ask("q", "text", { forEach: "themes", visibleIf: "@element.size == 'x'" }),
      code: "unknown-fact",
    },
    {
      says: "of what no round says of itself",
      question: ask("q", "text", { visibleIf: "round.colour == 'x'" }),
      code: "unknown-context",
    },
    {
      says: "that text has no options to take from a list",
      question: ask("q", "text", { optionsFrom: "themes" }),
      code: "options-not-fillable",
    },
  ])("$says", ({ question, code }) => {
    const issues = checkQuestionnaire(withList(ask("rate", "likert", { forEach: "themes" }), question));

    expect(issues.map((issue) => issue.code)).toContain(code);
  });
});
