import { invariant } from "../kernel/result.ts";
import { kindOf } from "../questions/index.ts";
import type { ConditionValue } from "../questions/kind.ts";
import type { Question, QuestionId } from "../questions/question.ts";
import type { Condition } from "./conditions/condition.ts";
import { holds } from "./conditions/holds.ts";
import { namesIn } from "./conditions/names-in.ts";
import { parse } from "./conditions/parse.ts";
import type { Answers, Questionnaire } from "./questionnaire.ts";

type Asked = Pick<Questionnaire, "questions">;

/**
 * The questions that are asked, given what was answered. A hidden question, and an answer that does not fit, count as
 * unanswered for the questions behind it. Browser and server both use this one.
 */
export const visibleQuestions = ({ questions }: Asked, answers: Answers): ReadonlySet<QuestionId> => {
  const { conditions, referredTo } = planOf(questions);
  const visible = new Set<QuestionId>();
  const values = new Map<QuestionId, ConditionValue>();

  for (const question of questions) {
    const condition = conditions.get(question.id);
    if (condition && !holds(condition, (id) => values.get(id))) continue;
    visible.add(question.id);
    const value = referredTo.has(question.id) ? valueIn(question, answers) : undefined;
    if (value) values.set(question.id, value);
  }
  return visible;
};

const valueIn = (question: Question, answers: Answers): ConditionValue | undefined => {
  const kind = kindOf(question);
  const read = kind.answer.safeParse(Object.hasOwn(answers, question.id) ? answers[question.id] : undefined);
  return read.success ? kind.comparable(read.data) : undefined;
};

type Plan = {
  readonly conditions: ReadonlyMap<QuestionId, Condition>;
  readonly referredTo: ReadonlySet<QuestionId>;
};

const plans = new WeakMap<readonly Question[], Plan>();

const planOf = (questions: readonly Question[]): Plan => {
  const known = plans.get(questions);
  if (known) return known;
  const conditions = new Map(
    questions.flatMap(({ id, visibleIf }) =>
      visibleIf === undefined ? [] : [[id, readCondition(visibleIf)] as const],
    ),
  );
  const referredTo = new Set([...conditions.values()].flatMap(namesIn).map(({ id }) => id));
  const plan = { conditions, referredTo };
  plans.set(questions, plan);
  return plan;
};

const readCondition = (text: string): Condition => {
  const parsed = parse(text);
  invariant(parsed.ok, `a published questionnaire has a condition that cannot be read: ${text}`);
  return parsed.condition;
};
