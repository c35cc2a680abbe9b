import { ok, type Result, refuse } from "../../kernel/result.ts";
import { checkQuestionnaire } from "../check-questionnaire.ts";
import type { Context } from "../context.ts";
import type { QuestionnaireContent } from "../questionnaire.ts";
import type { Element, FilledLists } from "../round-list.ts";
import { type Bound, boundQuestions } from "./bound-questions.ts";
import { listsUsed, needsBinding } from "./lists-used.ts";
import { bindingWords } from "./words.ts";

/** More than this nobody answers, and no page holds. */
export const mostQuestions = 600;

export type BindingRefusal = "list-not-filled" | "round-asks-too-much" | "questionnaire-not-bindable";

/**
 * The questionnaire as one round asks it: its lists filled, each question with `forEach` asked once per element, options
 * copied from lists, and conditions on the round itself gone. What comes out knows no lists: answers, counting, release
 * and reports take it like any other. Binding the same again gives the same.
 * @param filled the round's own elements; a list that it does not fill keeps those it has
 */
export const bind = <C extends QuestionnaireContent>(
  content: C,
  filled: FilledLists,
  context: Context,
): Result<C, BindingRefusal> => {
  if (!needsBinding(content.questions)) return ok(content);
  const elements = elementsIn(content, filled);
  const empty = [...listsUsed(content.questions)].filter((list) => (elements.get(list) ?? []).length === 0);
  if (empty.length > 0) return refuse("list-not-filled", { lists: empty });

  const bound = boundQuestions(content.questions, { elementsOf: (list) => elements.get(list) ?? [], context });
  const { length } = bound.questions;
  if (length > mostQuestions) return refuse("round-asks-too-much", { questions: length, most: mostQuestions });

  const asked = { ...content, ...contentOf(content, bound, elements) };
  const [issue] = checkQuestionnaire(asked);
  if (issue?.code === "too-large") return refuse("round-asks-too-much", { questions: length, most: mostQuestions });
  return issue === undefined
    ? ok(asked)
    : refuse("questionnaire-not-bindable", { code: issue.code, where: issue.where, about: issue.about });
};

const elementsIn = (
  { lists }: Pick<QuestionnaireContent, "lists">,
  filled: FilledLists,
): ReadonlyMap<string, readonly Element[]> =>
  new Map(
    (lists ?? []).map(({ id, elements }) => {
      const own = filled.find((list) => list.id === id)?.elements ?? [];
      return [id, own.length > 0 ? own : (elements ?? [])];
    }),
  );

const contentOf = (
  { lists, leftOut }: QuestionnaireContent,
  { questions, notAsked }: Bound<QuestionnaireContent["questions"][number]>,
  elements: ReadonlyMap<string, readonly Element[]>,
) => ({
  questions: [...questions],
  ...(lists && { lists: lists.map((list) => ({ ...list, elements: [...(elements.get(list.id) ?? [])] })) }),
  leftOut: [...leftOut, ...notAsked.map(({ id, text }) => ({ id, text, because: bindingWords.notThisRound }))],
});
