import { canonical } from "../kernel/canonical.ts";
import type { Question } from "../questions/question.ts";
import { namesIn } from "./conditions/names-in.ts";
import { parse } from "./conditions/parse.ts";
import type { QuestionnaireIssue } from "./questionnaire-issue.ts";

/**
 * Rules R6 and R7: questions that determine each other are released along the same breakdown, and so is a follow-up
 * with the questions it depends on. What is only read and never counted is outside both.
 */
export const checkLinks = (questions: readonly Question[]): readonly QuestionnaireIssue[] => {
  const counted = questions.filter(({ readBy }) => readBy === "position" || readBy === "figure");
  return [...linkIssues(counted), ...followUpIssues(counted)];
};

const breakdownOf = ({ breakdown }: Question): string => canonical(breakdown ?? []);

const linkIssues = (counted: readonly Question[]): readonly QuestionnaireIssue[] =>
  counted.flatMap((question): readonly QuestionnaireIssue[] => {
    const { id, link } = question;
    if (link === undefined) return [];
    const others = counted.filter((other) => other.link === link && other.id !== id);
    if (others.length === 0) return [{ code: "link-alone", where: id, about: link }];
    const differs = others.some((other) => breakdownOf(other) !== breakdownOf(question));
    return differs ? [{ code: "link-breakdown-differs", where: id, about: link }] : [];
  });

const followUpIssues = (counted: readonly Question[]): readonly QuestionnaireIssue[] =>
  counted.flatMap((question): readonly QuestionnaireIssue[] => {
    const parsed = question.visibleIf === undefined ? undefined : parse(question.visibleIf);
    if (!parsed?.ok) return [];
    const filters = new Set(namesIn(parsed.condition).map(({ id }) => id));
    const differing = counted
      .filter(({ id }) => filters.has(id))
      .filter((one) => breakdownOf(one) !== breakdownOf(question));
    return differing.map(({ id }) => ({ code: "follow-up-breakdown-differs", where: question.id, about: id }));
  });
