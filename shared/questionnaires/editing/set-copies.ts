import type { Question } from "../../questions/question.ts";
import type { OptionSet } from "../option-set.ts";

type Choice = { readonly id: string };

/** The choices that a question offers itself, as far as its settings have them in the usual place. */
export const ownChoices = (settings: unknown): readonly Choice[] | undefined => {
  if (typeof settings !== "object" || settings === null || !("options" in settings)) return undefined;
  const { options } = settings;
  const areChoices = Array.isArray(options) && options.every((one) => typeof one === "object" && one && "id" in one);
  return areChoices ? options : undefined;
};

/** The question with the choices of a set; what it says of a choice beyond the words (set apart, alone) stays. */
export const withChoicesOf = (question: Question, set: OptionSet): Question => {
  const own = new Map((ownChoices(question.settings) ?? []).map((choice) => [choice.id, choice]));
  const settings = typeof question.settings === "object" && question.settings !== null ? question.settings : {};
  const options = set.choices.map((choice) => ({ ...own.get(choice.id), ...choice }));
  return { ...question, optionSet: set.id, settings: { ...settings, options } };
};
