import type { Locator, Page } from "playwright-core";

/** How the people of these stories fill in: enough to be complete, and different enough to be told apart. */
export type Manner = { readonly words: string; readonly number: string; readonly step: number };

const answerGrid = async (question: Locator, { step }: Manner): Promise<void> => {
  for (const row of await question.locator(".grid-row").all()) await row.getByRole("radio").nth(step).check();
};

const answerPairs = async (question: Locator, { step }: Manner): Promise<void> => {
  for (const line of await question.locator(".paired-row .paired-line").all())
    await line.getByRole("radio").nth(step).check();
};

const putInOrder = async (question: Locator): Promise<void> => {
  const pick = question.locator(".order-pick:not([aria-disabled])");
  while ((await pick.count()) > 0) await pick.first().click();
};

/** A part for the first, and the rest divided over the others by the button that offers it. */
const divideShares = async (question: Locator, { number }: Manner): Promise<void> => {
  await question.locator("input[inputmode]").first().fill(number);
  await question.locator(".shares").getByRole("button").click();
};

/** One row, with words of one's own where something could be looked up. */
const fillInRow = async (question: Locator, { words, step }: Manner): Promise<void> => {
  for (const lookup of await question.getByRole("combobox").all()) await lookup.fill(words);
  await question.getByRole("radio").nth(step).check();
};

const answerDay = async (question: Locator): Promise<void> => {
  const parts = await question.locator("input[type=text]").all();
  for (const [place, text] of ["12", "11", "2025"].entries()) await parts[place]?.fill(text);
};

/** Answers one question by what its control is, as a person would who sees only the page. */
export const answerQuestion = async (question: Locator, manner: Manner): Promise<void> => {
  // A control that few questionnaires need may still be on its way.
  await question.locator(".skeleton").waitFor({ state: "detached" });
  const has = async (selector: string): Promise<boolean> => (await question.locator(selector).count()) > 0;
  if (await has(".paired")) return answerPairs(question, manner);
  if (await has(".order")) return putInOrder(question);
  if (await has(".shares")) return divideShares(question, manner);
  if (await has(".repeat")) return fillInRow(question, manner);
  if (await has(".grid")) return answerGrid(question, manner);
  if (await has(".input-part")) return answerDay(question);
  if (await has("textarea")) return question.locator("textarea").fill(manner.words);
  if (await has("input[inputmode]")) return question.locator("input[inputmode]").fill(manner.number);
  if (await has("input[type=text]")) return question.locator("input[type=text]").first().fill(manner.words);
  const radios = question.getByRole("radio");
  if (await has("input[type=radio]")) return radios.nth(Math.min(manner.step, (await radios.count()) - 1)).check();
  return question.getByRole("checkbox").first().check();
};

const drawnAnew = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/**
 * Answers every question of the section on the screen, also those that appear because of an answer.
 * @returns how many these were
 */
export const answerSection = async (page: Page, manner: Manner): Promise<number> => {
  const questions = page.locator(".answer-question");
  const answered = new Set<string>();
  for (;;) {
    await drawnAnew(page);
    const asked = await questions.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.question ?? ""));
    const next = asked.find((id) => !answered.has(id));
    if (next === undefined) return answered.size;
    await answerQuestion(page.locator(`.answer-question[data-question="${next}"]`), manner);
    answered.add(next);
  }
};

/** Everything on its way to the server has arrived there. */
export const everythingSaved = (page: Page): Promise<void> =>
  page.locator('.saved-state[data-state="saved"]').waitFor({ timeout: 15_000 });

/** What the form shows, question by question, in the words of the page that reads it back. */
export const readBack = (page: Page): Promise<string[]> => page.locator(".written-question").allInnerTexts();
