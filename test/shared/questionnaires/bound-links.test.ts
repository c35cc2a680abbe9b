import { expect, it } from "vitest";
import { bind } from "#shared/questionnaires/binding/bind.ts";
import { boundLinks } from "#shared/questionnaires/bound-links.ts";
import { migrationOf } from "#shared/questionnaires/migration.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { asksAboutThemes } from "../../fixtures/questionnaires/asks-about-themes.ts";

const context = { "table.kind": "board" } as const;
const filled = (...ids: readonly string[]) => [
  { id: "themes", elements: ids.map((id) => ({ id, label: { nl: id } })) },
];
const bound = (content: QuestionnaireContent, ...ids: readonly string[]) => {
  const result = bind(content, filled(...ids), context);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const renamed: QuestionnaireContent = {
  ...asksAboutThemes,
  questions: asksAboutThemes.questions.map((question) =>
    question.id === "far"
      ? { ...question, id: "distance" }
      : question.id === "why"
        ? { ...question, visibleIf: "distance <= 1 && @element in involved" }
        : question,
  ),
};

it("what is recorded of a question holds for what was made of it for each element, and for no other", () => {
  const [earlier, later] = [bound(asksAboutThemes, "a", "b"), bound(renamed, "a", "b")];
  const links = boundLinks([{ question: "distance", earlier: "far", meaning: "same" }], earlier, later);

  expect(links.map((link) => [link.earlier, link.question])).toEqual([
    ["far.a", "distance.a"],
    ["far.b", "distance.b"],
  ]);
  expect(migrationOf(earlier, later, links).map(({ from, to, fate }) => `${from} ${to} ${fate}`)).toEqual(
    expect.arrayContaining(["far.a distance.a kept", "why.b why.b kept"]),
  );
});

it("an element that is gone takes its answers along, and nothing is linked across elements", () => {
  const [earlier, later] = [bound(asksAboutThemes, "a", "b"), bound(asksAboutThemes, "b", "c")];
  const links = boundLinks([{ question: "far", earlier: "far", meaning: "same" }], earlier, later);

  expect(links.map((link) => [link.earlier, link.question])).toEqual([["far.b", "far.b"]]);
});
