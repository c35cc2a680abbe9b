import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectors } from "#shared/organisations/organisation.ts";
import { compare, levelOf } from "#shared/questionnaires/compare/compare.ts";
import { isCorrection } from "#shared/questionnaires/compare/is-correction.ts";
import { differenceSentence } from "#shared/questionnaires/compare/words.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { ask, questionnaireOf } from "../make.ts";

const option = (id: string) => ({ id, label: { nl: id, en: id } });
const choice = (ids: readonly string[], more: object = {}) =>
  ask("q", "single", { settings: { options: ids.map(option), ...more } });
const between = (before: Question, after: Question) => compare(questionnaireOf(before), questionnaireOf(after));

describe("two versions", () => {
  it.each<[string, Question, Question, string, string, string]>([
    ["an option more", choice(["a", "b"]), choice(["a", "b", "c"]), "item-added", "minor", "to-confirm"],
    ["an option fewer", choice(["a", "b", "c"]), choice(["a", "b"]), "item-removed", "major", "asked-again"],
    [
      "one more on a scale",
      choice(["a", "b"], { ordered: true }),
      choice(["a", "b", "c"], { ordered: true }),
      "item-added",
      "major",
      "asked-again",
    ],
    ["options in another order", choice(["a", "b"]), choice(["b", "a"]), "items-reordered", "minor", "kept"],
    ["another kind", ask("q", "text"), ask("q", "long-text"), "kind-changed", "major", "asked-again"],
    ["a slip mended", ask("q"), ask("q", "text", { text: { nl: "Vraagg q" } }), "text-changed", "patch", "kept"],
    [
      "the opposite asked",
      ask("q", "text", { text: { nl: "Bent u tevreden over de opleiding?" } }),
      ask("q", "text", { text: { nl: "Bent u ontevreden over de opleiding?" } }),
      "text-reworded",
      "minor",
      "to-confirm",
    ],
    [
      "a translation",
      ask("q"),
      ask("q", "text", { text: { nl: "Vraag q", en: "Q" } }),
      "translation-changed",
      "patch",
      "kept",
    ],
    ["required", ask("q"), ask("q", "text", { required: true }), "required-changed", "minor", "kept"],
    [
      "another reader",
      ask("q", "text", { readBy: "text" }),
      ask("q", "text", { readBy: "confidential" }),
      "reader-changed",
      "major",
      "asked-again",
    ],
  ])("with %s differ in just that", (_what, before, after, code, level, fate) => {
    const differences = between(before, after);

    expect(differences).toEqual([expect.objectContaining({ code, level, fate })]);
    expect(differences[0]?.question).toEqual({ id: "q", place: 1 });
  });

  it("that say the same differ in nothing, whatever is written out of what goes without saying", () => {
    const short = ask("q", "text", { visibleIf: undefined, settings: {} });
    const long = ask("q", "text", { settings: { maxLength: 200 } });
    const spaced = (visibleIf: string) => [ask("a", "yes-no"), ask("b", "text", { visibleIf })];

    expect(between(short, long)).toEqual([]);
    expect(compare(questionnaireOf(...spaced("a=='yes'")), questionnaireOf(...spaced('( a  == "yes" )')))).toEqual([]);
  });

  it("are compared in words that a policy officer understands", () => {
    const [added] = between(choice(["ja", "nee"]), choice(["ja", "nee", "geen"]));

    const said = added && [differenceSentence(added, "nl"), differenceSentence(added, "en")];

    expect(said).toEqual(["Vraag 1: optie “geen” toegevoegd", "Question 1: option “geen” added"]);
  });

  it("of every template for two sectors are compared without a fault, and each with itself is equal", () => {
    for (const template of templates.all) {
      const [one, other] = [sectors[0], sectors[3]].map((sector) => toDraft(template.content(sector)));
      if (one === undefined || other === undefined) continue;

      const differences = compare(one, other);

      expect(compare(one, one)).toEqual([]);
      for (const language of ["nl", "en"] as const)
        expect(
          differences.map((one) => differenceSentence(one, language)).filter((said) => said.includes("undefined")),
        ).toEqual([]);
    }
  });

  it("differ the more, the more is done: dropping any question of a template is major, adding one is minor", () => {
    const draft = toDraft(templates.one("sector-exploration").content("techniek"));
    const places = fc.nat({ max: draft.questions.length - 1 });

    fc.assert(
      fc.property(places, (place) => {
        const less = { ...draft, questions: draft.questions.filter((_, at) => at !== place) };

        expect(levelOf(compare(draft, less))).toBe("major");
        expect(levelOf(compare(less, draft))).toBe("minor");
      }),
      { numRuns: 30 },
    );
  });
});

describe("a change of words", () => {
  it.each([
    ["Hoe belangrijk is dit", "Hoe belangrijk is dit?", true],
    ["Vakmanschap en inovatie", "Vakmanschap en innovatie", true],
    ["eens", "oneens", false],
    ["Werkt u samen?", "Werkt u niet samen?", false],
    ["In 2025", "In 2026", false],
    ["Tekort aan personeel", "Overschot aan opleidingen", false],
    ["ja", "nee", false],
  ])("from “%s” to “%s” is a correction: %s", (before, after, expected) => {
    const judged = isCorrection(before, after);

    expect(judged).toBe(expected);
  });
});
