import { kindOf } from "../questions/index.ts";
import type { Comparable } from "../questions/kind.ts";
import type { Question } from "../questions/question.ts";
import { check } from "./conditions/check.ts";
import type { Condition } from "./conditions/condition.ts";
import type { ConditionIssue } from "./conditions/issue.ts";
import { namesIn } from "./conditions/names-in.ts";
import { parse } from "./conditions/parse.ts";
import type { QuestionnaireIssue } from "./questionnaire-issue.ts";

/**
 * Whether each condition can be read, compares what can be compared, and looks back only.
 * @param faulty questions whose kind or settings are at fault: nothing can be compared with these
 */
export const checkConditions = (
  questions: readonly Question[],
  faulty: ReadonlySet<string>,
): readonly QuestionnaireIssue[] => {
  const conditions = new Map<string, Condition>();
  const unreadable = new Map<string, ConditionIssue>();
  for (const { id, visibleIf } of questions) {
    const parsed = visibleIf === undefined ? undefined : parse(visibleIf);
    if (parsed?.ok) conditions.set(id, parsed.condition);
    else if (parsed) unreadable.set(id, parsed.issue);
  }

  const known = new Map(questions.map((question) => [question.id, question]));
  const order = orderIssues(questions, conditions);
  const comparableOf = (id: string): Comparable | undefined => {
    const question = known.get(id);
    return question && kindOf(question).compares;
  };
  const meaning = (condition: Condition) =>
    namesIn(condition).some(({ id }) => faulty.has(id)) ? [] : check(condition, comparableOf);
  return questions.flatMap(({ id }) => {
    const condition = conditions.get(id);
    const wrong = unreadable.get(id);
    const found = condition ? [...meaning(condition), ...order(id)] : [];
    return [...(wrong ? [wrong] : []), ...found].map((issue) => ({ ...issue, where: id }));
  });
};

const orderIssues = (questions: readonly Question[], conditions: ReadonlyMap<string, Condition>) => {
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  const needs = new Map([...conditions].map(([id, condition]) => [id, namesIn(condition).map((name) => name.id)]));

  return (id: string): readonly ConditionIssue[] => {
    const condition = conditions.get(id);
    const later = condition
      ? namesIn(condition).filter((name) => (places.get(name.id) ?? -1) >= (places.get(id) ?? 0))
      : [];
    return later.map((name) => ({
      code: reaches(needs, name.id, id) ? ("in-a-circle" as const) : ("asked-later" as const),
      at: name.at,
      about: name.id,
    }));
  };
};

/** Whether one question, over the conditions of others, in the end depends on another or is that one. */
const reaches = (needs: ReadonlyMap<string, readonly string[]>, from: string, goal: string): boolean => {
  const seen = new Set<string>();
  const ahead = [from];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    ahead.push(...(needs.get(id) ?? []));
  }
  return false;
};
