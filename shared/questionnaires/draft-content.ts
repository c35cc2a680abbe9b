import type { DraftContent, DraftText } from "./draft.ts";
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
 * What would be published of a draft: blank translations, helps and conditions are left out, and so is an empty list of
 * option sets. Whether it is sound is for `draftIssues` to say.
 */
export const toContent = ({ optionSets, ...draft }: DraftContent, version: Version): QuestionnaireContent => ({
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
  ...(optionSets.length > 0 && { optionSets: optionSets.map((set) => ({ ...set, label: text(set.label) })) }),
});

const isBlank = ({ nl, en = "" }: DraftText): boolean => nl.trim() === "" && en.trim() === "";

const text = ({ nl, en = "" }: DraftText): DraftText => ({
  nl: nl.trim() === "" ? "" : nl,
  ...(en.trim() !== "" && { en }),
});
