import type { Happening } from "../journal/entry.ts";
import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { checkQuestionnaire } from "./check-questionnaire.ts";
import { minutesToAnswer } from "./minutes.ts";
import type { QuestionnaireSummary } from "./operations.ts";
import type { Questionnaire, QuestionnaireContent } from "./questionnaire.ts";

/** More are not told at once; who mends these gets the rest. */
const mostIssues = 100;

export type Publication = {
  readonly questionnaire: Questionnaire;
  readonly summary: QuestionnaireSummary;
  readonly happening: Happening;
};

/** Publishes what an author hands in, if nothing is wrong with it; from then on it never changes. */
export const decidePublication = (
  content: QuestionnaireContent,
  questionnaireId: Id<"questionnaire">,
): Result<Publication, "questionnaire-faulty"> => {
  const issues = checkQuestionnaire(content);
  if (issues.length > 0) {
    const told = issues.slice(0, mostIssues);
    return refuse("questionnaire-faulty", {
      count: issues.length,
      codes: told.map(({ code }) => code),
      where: told.map(({ where }) => where),
      about: told.map(({ about }) => about),
    });
  }
  const { version, title, questions, leftOut } = content;
  const counts = { questions: questions.length, leftOut: leftOut.length, minutes: minutesToAnswer(content) };
  return ok({
    questionnaire: { questionnaireId, ...content },
    summary: { questionnaireId, version, title, ...counts },
    happening: { fact: "questionnaire-published", about: { questionnaireId }, facts: { version, ...counts } },
  });
};
