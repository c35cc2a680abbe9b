import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { boundQuestions } from "#shared/questionnaires/binding/bound-questions.ts";
import { sampled } from "#shared/questionnaires/binding/sampled.ts";
import { checkQuestionnaire } from "#shared/questionnaires/check-questionnaire.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { minutesToAnswer } from "#shared/questionnaires/minutes.ts";
import { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { summarised } from "#shared/questionnaires/summarised.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { kindOf } from "#shared/questions/index.ts";

const texts = (value: unknown): readonly { readonly nl: string; readonly en?: string }[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("nl" in value) return [value as { nl: string; en?: string }];
  return Object.values(value).flatMap(texts);
};

test("every template lies in the folder of its name, and every such folder is in the registry", () => {
  const folders = readdirSync(new URL("../../../../shared/questionnaires/templates", import.meta.url), {
    withFileTypes: true,
  })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  expect([...templates.names].sort()).toEqual(folders.sort());
});

describe.each(templates.all)("the template $name", (template) => {
  const content = template.content("techniek");
  const examples = sampled(content);

  test("is sound: every condition, every list and every setting", () => {
    const read = z.parse(QuestionnaireContent, JSON.parse(JSON.stringify(content)));

    expect(checkQuestionnaire(read)).toEqual([]);
  });

  test("is written in both languages, to the last option", () => {
    for (const { nl, en } of texts(content)) {
      expect(nl.trim()).not.toBe("");
      expect(en?.trim() ?? "", nl).not.toBe("");
    }
  });

  test("lets every question be read by a class that its kind allows", () => {
    for (const question of examples.questions) expect(() => kindOf(question)).not.toThrow();
  });

  test("counts every figure in classes, and lets it be left unstated", () => {
    const figures = examples.questions.filter(({ kind }) => kind === "number" || kind === "percent");

    for (const figure of figures) {
      const { variables, control } = kindOf(figure);
      expect(variables[0]?.scale, figure.id).toBe("classes");
      expect(variables[0]?.options.length ?? 0, figure.id).toBeGreaterThanOrEqual(4);
      expect(control.control === "figure" && control.asides.length, figure.id).toBeGreaterThan(0);
    }
  });

  test("tells how long it takes, each question about an element as often as it is asked", () => {
    const { minutes } = summarised(toDraft(content));

    expect(minutes).toBe(minutesToAnswer({ questions: [...examples.questions] }));
    expect(minutes).toBeGreaterThanOrEqual(5);
    expect(minutes).toBeLessThanOrEqual(90);
  });
});

test.each([
  { name: "profile-update", asks: 23, perElement: 8 },
  { name: "profile-validation", asks: 8, perElement: 2 },
  { name: "tables-evaluation", asks: 19, perElement: 0 },
  { name: "collaboration-review", asks: 15, perElement: 6 },
  { name: "advocacy-review", asks: 15, perElement: 7 },
])("$name asks $asks questions, $perElement of them of every element of a list", ({ name, asks, perElement }) => {
  const { questions } = templates.one(name).content("techniek");

  expect(questions).toHaveLength(asks);
  expect(questions.filter(({ forEach }) => forEach !== undefined)).toHaveLength(perElement);
});

test("who leaves a profile as it is answers nothing about its elements", () => {
  const { questions } = templates.one("profile-update").content("techniek");
  const elements = Array.from({ length: 40 }, (_, at) => ({ id: `el-${at}`, label: { nl: `Onderdeel ${at}` } }));

  const bound = boundQuestions(questions, { elementsOf: () => elements, context: {} });

  const aboutElements = bound.questions.filter(({ element }) => element !== undefined);
  expect(aboutElements).toHaveLength(8 * 40);
  expect(aboutElements.filter(({ visibleIf }) => visibleIf === undefined)).toEqual([]);
});
