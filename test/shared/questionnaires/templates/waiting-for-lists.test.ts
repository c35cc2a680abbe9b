import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { checkQuestionnaire } from "#shared/questionnaires/check-questionnaire.ts";
import { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { advocacyReview } from "#shared/questionnaires/templates/advocacy-review/advocacy-review.ts";
import { collaborationReview } from "#shared/questionnaires/templates/collaboration-review/collaboration-review.ts";
import { profileUpdate } from "#shared/questionnaires/templates/profile-update/profile-update.ts";
import { profileValidation } from "#shared/questionnaires/templates/profile-validation/profile-validation.ts";
import { tablesEvaluation } from "#shared/questionnaires/templates/tables-evaluation/tables-evaluation.ts";
import { kindOf } from "#shared/questions/index.ts";

const texts = (value: unknown): readonly { readonly nl: string; readonly en?: string }[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("nl" in value) return [value as { nl: string; en?: string }];
  return Object.values(value).flatMap(texts);
};

describe.each([
  { template: collaborationReview, asks: 15, perElement: 6 },
  { template: advocacyReview, asks: 15, perElement: 7 },
  { template: tablesEvaluation, asks: 19, perElement: 0 },
  { template: profileUpdate, asks: 23, perElement: 8 },
  { template: profileValidation, asks: 8, perElement: 2 },
])("the template $template.name", ({ template, asks, perElement }) => {
  const content = template.content("cross");

  test("is sound: every condition, every list and every setting", () => {
    const read = z.parse(QuestionnaireContent, JSON.parse(JSON.stringify(content)));

    expect(checkQuestionnaire(read)).toEqual([]);
  });

  test("asks what it should, some of it of every element of a list", () => {
    expect(content.questions).toHaveLength(asks);
    expect(content.questions.filter(({ forEach }) => forEach !== undefined)).toHaveLength(perElement);
  });

  test("is written in both languages, to the last option", () => {
    for (const { nl, en } of texts(content)) {
      expect(nl.trim()).not.toBe("");
      expect(en?.trim() ?? "", nl).not.toBe("");
    }
  });

  test("lets every question be read by a class that its kind allows", () => {
    const lists = new Set(content.lists?.map(({ id }) => id));

    for (const question of content.questions) {
      if (question.optionsFrom === undefined) expect(() => kindOf(question)).not.toThrow();
      expect(lists.has(question.forEach ?? question.optionsFrom ?? [...lists][0] ?? "")).toBe(true);
    }
  });
});
