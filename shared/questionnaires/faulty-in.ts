import { type Refusal, refuse } from "../kernel/result.ts";
import type { DraftContent } from "./draft.ts";
import { draftIssues } from "./draft-issues.ts";

/** More are not told at once; who mends these gets the rest. */
const mostIssues = 100;

/** The refusal of a draft that has something wrong with it, saying what and where; undefined where it is sound. */
export const faultyIn = (
  content: DraftContent,
): { readonly ok: false; readonly refusal: Refusal<"questionnaire-faulty"> } | undefined => {
  const issues = draftIssues(content);
  if (issues.length === 0) return undefined;
  const told = issues.slice(0, mostIssues);
  return refuse("questionnaire-faulty", {
    count: issues.length,
    codes: told.map(({ code }) => code),
    where: told.map(({ where }) => where),
    about: told.map(({ about }) => about),
  });
};
