import type { Question } from "../questions/question.ts";
import { canBeFilled, rowsIn, rowsOf } from "./binding/filled-options.ts";
import { namesIn } from "./conditions/names-in.ts";
import { parse } from "./conditions/parse.ts";
import type { QuestionnaireContent } from "./questionnaire.ts";
import type { QuestionnaireIssue } from "./questionnaire-issue.ts";

type Content = Pick<QuestionnaireContent, "questions" | "lists">;
type Issues = readonly QuestionnaireIssue[];

/** An id has room for the element's behind it. */
const longestLooped = 39;

/** Whether lists exist where they are used, and questions about one element speak of that element only. */
export const checkLists = ({ questions, lists = [] }: Content): Issues => {
  const ids = new Set(lists.map(({ id }) => id));
  const twice = lists.filter(({ id }, place) => lists.findIndex((list) => list.id === id) < place);
  const named = new Map(questions.map((question) => [question.id, question]));
  return [
    ...twice.map(({ id }) => ({ code: "list-twice", where: "", about: id }) as const),
    ...questions.flatMap((question) => [
      ...loopIssues(question, ids),
      ...optionIssues(question, ids, named, questions),
      ...crossingIssues(question, named),
    ]),
  ];
};

const loopIssues = ({ id, forEach }: Question, lists: ReadonlySet<string>): Issues => {
  if (forEach === undefined) return [];
  if (!lists.has(forEach)) return [{ code: "list-unknown", where: id, about: forEach }];
  return id.length > longestLooped ? [{ code: "loop-id-too-long", where: id, about: String(longestLooped) }] : [];
};

const optionIssues = (
  question: Question,
  lists: ReadonlySet<string>,
  named: ReadonlyMap<string, Question>,
  questions: readonly Question[],
): Issues => {
  const { id, optionsFrom, forEach } = question;
  if (optionsFrom === undefined) return [];
  if (!canBeFilled(question)) return [{ code: "options-not-fillable", where: id, about: optionsFrom }];
  const rows = rowsOf(optionsFrom);
  if (rows === undefined)
    return lists.has(optionsFrom) ? [] : [{ code: "list-unknown", where: id, about: optionsFrom }];
  const other = named.get(rows);
  if (other === undefined) return [{ code: "unknown-question", where: id, about: rows }];
  if (questions.indexOf(other) >= questions.indexOf(question)) return [{ code: "asked-later", where: id, about: rows }];
  if (other.forEach !== undefined && other.forEach !== forEach)
    return [{ code: "asked-per-element", where: id, about: rows }];
  const hasRows = rowsIn(other).length > 0 || other.optionsFrom !== undefined;
  return hasRows ? [] : [{ code: "not-rows", where: id, about: rows }];
};

/** A condition outside a loop cannot mean one element; one inside means its own. */
const crossingIssues = ({ id, visibleIf, forEach }: Question, named: ReadonlyMap<string, Question>): Issues => {
  const parsed = visibleIf === undefined ? undefined : parse(visibleIf);
  if (!parsed?.ok) return [];
  return namesIn(parsed.condition).flatMap(({ id: name, at }): Issues => {
    if (name.startsWith("@"))
      return forEach === undefined ? [{ code: "no-element-here", where: id, about: name, at }] : [];
    const other = named.get(name)?.forEach;
    return other !== undefined && other !== forEach ? [{ code: "asked-per-element", where: id, about: name, at }] : [];
  });
};
