import type { Locator, Page } from "playwright-core";

/** How the people of these stories fill in: enough to be complete, and different enough to be told apart. */
export type Manner = { readonly words: string; readonly number: string; readonly step: number };

const answerGrid = async (question: Locator, { step }: Manner): Promise<void> => {
  for (const row of await question.locator(".grid-row").all()) await row.getByRole("radio").nth(step).check();
};

const answerDay = async (question: Locator): Promise<void> => {
  const parts = await question.locator("input[type=text]").all();
  for (const [place, text] of ["12", "11", "2025"].entries()) await parts[place]?.fill(text);
};

/** Answers one question by what its control is, as a person would who sees only the page. */
export const answerQuestion = async (question: Locator, manner: Manner): Promise<void> => {
  const has = async (selector: string): Promise<boolean> => (await question.locator(selector).count()) > 0;
  if (await has(".grid")) return answerGrid(question, manner);
  if (await has(".input-part")) return answerDay(question);
  if (await has("textarea")) return question.locator("textarea").fill(manner.words);
  if (await has("input[inputmode]")) return question.locator("input[inputmode]").fill(manner.number);
  if (await has("input[type=text]")) return question.locator("input[type=text]").first().fill(manner.words);
  const radios = question.getByRole("radio");
  if (await has("input[type=radio]")) return radios.nth(Math.min(manner.step, (await radios.count()) - 1)).check();
  return question.getByRole("checkbox").first().check();
};

/** Answers every question of the section on the screen, also those that appear because of an answer. */
export const answerSection = async (page: Page, manner: Manner): Promise<number> => {
  const questions = page.locator(".answer-question");
  let at = 0;
  for (; at < (await questions.count()); at += 1) await answerQuestion(questions.nth(at), manner);
  return at;
};

/** Everything on its way to the server has arrived there. */
export const everythingSaved = (page: Page): Promise<void> =>
  page.locator('.saved-state[data-state="saved"]').waitFor({ timeout: 15_000 });

/** What the form shows, question by question, in the words of the page that reads it back. */
export const readBack = (page: Page): Promise<string[]> => page.locator(".written-question").allInnerTexts();
