import { kindOf } from "../questions/index.ts";
import type { Comparable } from "../questions/kind.ts";
import type { Question } from "../questions/question.ts";
import { isReachable } from "./check-reach.ts";
import { check } from "./conditions/check.ts";
import type { Condition } from "./conditions/condition.ts";
import type { ConditionIssue } from "./conditions/issue.ts";
import { namesIn } from "./conditions/names-in.ts";
import { parse } from "./conditions/parse.ts";
import { contextComparable, isContextName } from "./context.ts";
import { elementComparable } from "./element-comparable.ts";
import type { QuestionnaireIssue } from "./questionnaire-issue.ts";
import type { RoundList } from "./round-list.ts";

type Written = {
  readonly questions: readonly Question[];
  readonly lists: readonly RoundList[];
  /** Questions whose kind or settings are at fault: nothing can be compared with these. */
  readonly faulty: ReadonlySet<string>;
  /** Each question as it is asked, the first time where that is once per element. */
  readonly asked: ReadonlyMap<string, Question>;
};

/** Whether each condition can be read, compares what can be compared, looks back only, and can ever hold. */
export const checkConditions = ({ questions, lists, faulty, asked }: Written): readonly QuestionnaireIssue[] => {
  const conditions = new Map<string, Condition>();
  const unreadable = new Map<string, ConditionIssue>();
  for (const { id, visibleIf } of questions) {
    const parsed = visibleIf === undefined ? undefined : parse(visibleIf);
    if (parsed?.ok) conditions.set(id, parsed.condition);
    else if (parsed) unreadable.set(id, parsed.issue);
  }

  const order = orderIssues(questions, conditions);
  const comparableFor =
    ({ forEach }: Question) =>
    (id: string): Comparable | undefined => {
      if (isContextName(id)) return contextComparable(id);
      if (id.startsWith("@"))
        return elementComparable(
          id,
          lists.find((list) => list.id === forEach),
        );
      const question = asked.get(id);
      return question && kindOf(question).compares;
    };
  const meaning = (question: Question, condition: Condition) =>
    namesIn(condition).some(({ id }) => faulty.has(id))
      ? []
      : check(condition, comparableFor(question)).filter(isNotSaidYet(question)).map(named);

  const wrong = questions.flatMap((question): readonly QuestionnaireIssue[] => {
    const { id } = question;
    const condition = conditions.get(id);
    const misread = unreadable.get(id);
    const found = condition ? [...meaning(question, condition), ...order(id)] : misread ? [misread] : [];
    return found.map((issue) => ({ ...issue, where: id }));
  });
  // Whether a condition can hold is only a question where all of them make sense.
  if (wrong.length > 0 || faulty.size > 0) return wrong;
  return questions
    .filter((question) => conditions.has(question.id) && !isReachable(question, conditions, comparableFor(question)))
    .map(neverAsked);
};

const neverAsked = ({ id, visibleIf = "" }: Question): QuestionnaireIssue => ({
  ...{ code: "never-asked", where: id, at: 0, about: visibleIf },
});

/** That a question speaks of an element it is not asked about is said where the lists are checked. */
const isNotSaidYet =
  ({ forEach }: Question) =>
  ({ about, code }: ConditionIssue): boolean =>
    !(code === "unknown-question" && about.startsWith("@") && forEach === undefined);

/** Of names that are no question's, what they would have been. */
const named = (issue: ConditionIssue): ConditionIssue => {
  if (issue.code !== "unknown-question") return issue;
  if (issue.about.startsWith("@")) return { ...issue, code: "unknown-fact" };
  return isContextName(issue.about) ? { ...issue, code: "unknown-context" } : issue;
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
