import type { Comparable, ConditionValue } from "../questions/kind.ts";
import type { Question } from "../questions/question.ts";
import type { Condition } from "./conditions/condition.ts";
import { holds } from "./conditions/holds.ts";
import { namesIn } from "./conditions/names-in.ts";
import { valuesWorthTrying } from "./conditions/worth-trying.ts";

type ComparableOf = (id: string) => Comparable | undefined;

/** More combinations than this are not tried; then nothing is said of the condition. */
const mostTried = 20_000;

/**
 * Whether some answers make a question asked: false only where none do. Every kind of answer that its condition can tell
 * apart is tried, and those of the questions on which these depend in turn, because what is hidden has no answer.
 * @param conditions those of all questions, by id
 */
export const isReachable = (
  { id }: Pick<Question, "id">,
  conditions: ReadonlyMap<string, Condition>,
  comparableOf: ComparableOf,
): boolean => {
  const involved = dependencies(id, conditions);
  const names = [...involved].filter((name) => name !== id);
  const own = [...involved].flatMap((name) => conditions.get(name) ?? []);
  const tries = names.map((name) => valuesWorthTrying(name, comparableOf(name), own));
  const combinations = tries.reduce((product, values) => product * (values?.length ?? Number.POSITIVE_INFINITY), 1);
  if (combinations > mostTried) return true;

  const values = new Map<string, ConditionValue | undefined>();
  const isAsked = (name: string): boolean => {
    const condition = conditions.get(name);
    return condition === undefined || holds(condition, (other) => (isAsked(other) ? values.get(other) : undefined));
  };
  const some = (place: number): boolean => {
    const name = names[place];
    if (name === undefined) return isAsked(id);
    return (tries[place] ?? []).some((value) => {
      values.set(name, value);
      return some(place + 1);
    });
  };
  return some(0);
};

/** The question and all on whose answers it depends, directly or not. */
const dependencies = (id: string, conditions: ReadonlyMap<string, Condition>): ReadonlySet<string> => {
  const found = new Set<string>([id]);
  for (const name of found) {
    const condition = conditions.get(name);
    if (condition) for (const { id: other } of namesIn(condition)) found.add(other);
  }
  return found;
};
