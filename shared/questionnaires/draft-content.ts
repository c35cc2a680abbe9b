import type { DraftContent, DraftList, DraftText } from "./draft.ts";
import type { QuestionnaireContent } from "./questionnaire.ts";
import type { Version } from "./version.ts";

/** A version as an author works on it: without number, its option sets always there. */
export const toDraft = (content: Omit<QuestionnaireContent, "version">): DraftContent => {
  const { optionSets, ...rest } = withoutNumber(content);
  return { ...rest, optionSets: optionSets ?? [] };
};

const withoutNumber = (content: object): Omit<QuestionnaireContent, "version"> => {
  const { questionnaireId: _, version: __, ...rest } = content as QuestionnaireContent & { questionnaireId?: unknown };
  return rest;
};

/**
 * What would be published of a draft: blank translations, helps and conditions are left out, and so are option sets
 * and lists where there are none. Whether it is sound is for `draftIssues` to say.
 */
export const toContent = (
  { optionSets, lists = [], ...draft }: DraftContent,
  version: Version,
): QuestionnaireContent => ({
  ...draft,
  version,
  title: text(draft.title),
  sections: draft.sections.map((section) => ({ ...section, title: text(section.title) })),
  questions: draft.questions.map(({ help, visibleIf, ...question }) => ({
    ...question,
    text: text(question.text),
    ...(help !== undefined && !isBlank(help) && { help: text(help) }),
    ...(visibleIf !== undefined && { visibleIf }),
  })),
  ...(optionSets.length > 0 && { optionSets: optionSets.map(asSet) }),
  ...(lists.length > 0 && { lists: lists.map(asList) }),
});

const asSet = (set: DraftContent["optionSets"][number]) => ({
  ...set,
  label: text(set.label),
  choices: set.choices.map((choice) => ({ ...choice, label: text(choice.label) })),
});

const asList = ({ elements, facts, ...list }: DraftList) => ({
  ...list,
  title: text(list.title),
  ...(elements && elements.length > 0 && { elements: elements.map(asElement) }),
  ...(facts && facts.length > 0 && { facts: facts.map(asFact) }),
});

const asElement = ({ text: said, ...element }: NonNullable<DraftList["elements"]>[number]) => ({
  ...element,
  label: text(element.label),
  ...(said !== undefined && !isBlank(said) && { text: text(said) }),
});

const asFact = ({ label, ...fact }: NonNullable<DraftList["facts"]>[number]) => ({
  ...fact,
  ...(label !== undefined && !isBlank(label) && { label: text(label) }),
});

const isBlank = ({ nl, en = "" }: DraftText): boolean => nl.trim() === "" && en.trim() === "";

const text = ({ nl, en = "" }: DraftText): DraftText => ({
  nl: nl.trim() === "" ? "" : nl,
  ...(en.trim() !== "" && { en }),
});
