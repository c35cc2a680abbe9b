import { checkSettings } from "./check-settings.ts";
import type { DraftContent } from "./draft.ts";
import { minutesToAnswer } from "./minutes.ts";
import type { QuestionnaireSummary } from "./summary.ts";

type Told = Pick<QuestionnaireSummary, "title" | "questions" | "leftOut" | "minutes">;

/** What a list tells of a content. Of an unfinished draft only the questions that can be asked are timed. */
export const summarised = ({ title, questions, leftOut }: Omit<DraftContent, "optionSets">): Told => {
  const askable = questions.filter((question) =>
    checkSettings(question).every(({ code }) => code === "reader-not-allowed"),
  );
  return {
    title,
    questions: questions.length,
    leftOut: leftOut.length,
    minutes: askable.length === 0 ? 0 : minutesToAnswer({ questions: askable }),
  };
};
