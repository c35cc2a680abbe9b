import { sampled } from "./binding/sampled.ts";
import { checkSettings } from "./check-settings.ts";
import type { DraftContent } from "./draft.ts";
import { minutesToAnswer } from "./minutes.ts";
import type { QuestionnaireSummary } from "./summary.ts";

type Told = Pick<QuestionnaireSummary, "title" | "questions" | "leftOut" | "minutes">;

/**
 * What a list tells of a content. Of an unfinished draft only the questions that can be asked are timed; those about
 * each element of a list as often as there are elements, or examples in their place.
 */
export const summarised = ({ title, questions, lists, leftOut }: Omit<DraftContent, "optionSets">): Told => {
  const askable = sampled({ questions, lists }).questions.filter((question) =>
    checkSettings(question).every(({ code }) => code === "reader-not-allowed"),
  );
  return {
    title,
    questions: questions.length,
    leftOut: leftOut.length,
    minutes: askable.length === 0 ? 0 : minutesToAnswer({ questions: askable }),
  };
};
