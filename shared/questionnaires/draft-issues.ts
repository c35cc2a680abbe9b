import { canonical } from "../kernel/canonical.ts";
import { checkQuestionnaire } from "./check-questionnaire.ts";
import type { DraftContent } from "./draft.ts";
import { toContent } from "./draft-content.ts";
import { ownChoices, withChoicesOf } from "./editing/set-copies.ts";
import { QuestionnaireContent } from "./questionnaire.ts";
import type { QuestionnaireIssue } from "./questionnaire-issue.ts";
import { firstVersion } from "./version.ts";

/**
 * All that keeps a draft from being published, each with the question or section it is about. Browser and server use
 * this one: what it does not name can be published.
 */
export const draftIssues = (draft: DraftContent): readonly QuestionnaireIssue[] => {
  const content = toContent(draft, firstVersion);
  return [...shapeIssues(content), ...setIssues(draft), ...checkQuestionnaire(content)];
};

/** What is still empty, or has not the shape it needs. */
const shapeIssues = (content: QuestionnaireContent): readonly QuestionnaireIssue[] => {
  const read = QuestionnaireContent.safeParse(content);
  return (read.success ? [] : read.error.issues).map(({ path }) => {
    const [part, at] = path;
    const listed = (content as Readonly<Record<string, unknown>>)[String(part)];
    const member = Array.isArray(listed) && typeof at === "number" ? listed[at] : undefined;
    const where = typeof member?.id === "string" ? member.id : "";
    const isEmptyList = path.length === 1 && Array.isArray(listed) && listed.length === 0;
    if (isEmptyList) return { code: "nothing-in-it", where, about: String(part) };
    const isText = path.at(-1) === "nl";
    const about = path
      .slice(member === undefined ? 0 : 2)
      .map(String)
      .join(".");
    return { code: isText ? "text-missing" : "shape-unfit", where, about };
  });
};

/** Copies of option sets that have come apart from their set. */
const setIssues = ({ questions, optionSets }: DraftContent): readonly QuestionnaireIssue[] =>
  questions.flatMap((question): readonly QuestionnaireIssue[] => {
    const { id, optionSet } = question;
    if (optionSet === undefined) return [];
    const set = optionSets.find((one) => one.id === optionSet);
    if (set === undefined) return [{ code: "option-set-unknown", where: id, about: optionSet }];
    const copied = ownChoices(withChoicesOf(question, set).settings);
    return canonical(ownChoices(question.settings)) === canonical(copied)
      ? []
      : [{ code: "option-set-differs", where: id, about: optionSet }];
  });
