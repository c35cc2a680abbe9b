import type { MappingNotes } from "#shared/interchange/mapping-note.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { conditionFrom } from "./condition.ts";
import { type DeclaredClass, questionFrom } from "./question.ts";
import type { Survey } from "./structure.ts";

/**
 * A LimeSurvey survey as a questionnaire. Every question is of class `figure` (open ones `text`); what cannot be taken
 * over is left out by name, and a condition that says something we cannot is noted and left off.
 * @param classes ranges for numbers, by question code
 */
export const questionnaireFrom = (
  survey: Survey,
  classes: Readonly<Record<string, readonly DeclaredClass[]>>,
  notes: MappingNotes,
): QuestionnaireContent => {
  const byCode = new Map(survey.questions.map((question) => [question.code, question]));
  const leftOut: QuestionnaireContent["leftOut"] = [];
  const asked = new Set<string>();
  const questions = survey.questions.flatMap((source) => {
    const question = questionFrom(source, classes[source.code], notes);
    if (question === undefined) {
      const because = "Deze soort vraag bestaat hier nog niet.";
      leftOut.push({
        id: source.code,
        text: { nl: source.text || source.code },
        because: { nl: because, en: "This kind of question does not exist here yet." },
      });
      return [];
    }
    const condition = conditionFrom(source.relevance, byCode);
    const understood = condition !== undefined && namesOnly(condition, asked);
    if (!understood)
      notes.add({
        degree: "approximate",
        about: "condition",
        where: source.code,
        because: `"${source.relevance}" was not understood; the question is always asked`,
      });
    asked.add(source.code);
    return [understood && condition !== "" ? { ...question, visibleIf: condition } : question];
  });
  if (survey.language !== "nl")
    notes.add({
      degree: "approximate",
      about: "survey",
      where: survey.language,
      because: "the source has no Dutch; its words stand in both languages",
    });
  return {
    version: "1.0.0",
    title: { nl: survey.title || "Vragenlijst" },
    sections: survey.groups.map(({ code, title }) => ({ id: code, title: { nl: title || code } })),
    questions,
    leftOut,
  };
};

/** Whether a condition only names questions that were asked before. */
const namesOnly = (condition: string, asked: ReadonlySet<string>): boolean =>
  [...condition.replaceAll(/'[^']*'/g, "").matchAll(/[A-Za-z][A-Za-z0-9_]*/g)].every(
    ([name]) => name === "true" || name === "false" || asked.has(name),
  );
