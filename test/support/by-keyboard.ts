import type { Page } from "playwright-core";

/** What has the focus, as far as a hand on the keyboard has to know. */
type Focused = {
  readonly tag: string;
  readonly type: string;
  readonly group: string;
  readonly words: string;
  readonly filled: boolean;
  readonly part: string;
  readonly isStillOpen: boolean;
  /** An option that can still be given a place in an order. */
  readonly canBePlaced: boolean;
  /** A part of a total that has to be divided: the first is given everything, the rest nothing. */
  readonly share: "none" | "first" | "rest";
};

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const input = element as HTMLInputElement;
    const field = element?.closest(".answer-question, fieldset");
    const boxes = [...(field?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
    const parts = [...(element?.closest(".shares")?.querySelectorAll("input") ?? [])];
    return {
      tag: element?.tagName ?? "",
      type: input.type ?? "",
      group: input.name ?? "",
      words: (element?.textContent ?? "").trim(),
      filled: input.type === "checkbox" ? boxes.some((box) => box.checked) : Boolean(input.value),
      part: element?.closest<HTMLElement>("[data-part]")?.dataset.part ?? "",
      canBePlaced: element?.matches(".order-pick:not([aria-disabled])") === true,
      share: parts.length === 0 ? "none" : parts.every(({ value }) => value === "") ? "first" : "rest",
      isStillOpen: element?.closest(".notice") !== null && (element?.getAttribute("href") ?? "").includes("#vraag-"),
    };
  });

/** The links and buttons that lead on, in the order in which they are met. */
const onwards = [
  "Begin met antwoorden",
  "Begin met de vragen",
  "Volgende",
  "Nakijken",
  "Verstuur naar de commissie",
  "Ja, verstuur",
];

const day: Readonly<Record<string, string>> = { day: "12", month: "11", year: "2025" };

/** The whole questionnaire takes about 570; each question that was passed costs one more way to the end. */
const mostKeys = 3000;

/** Takes a link or button; a page or a dialogue of its own follows, unless the form has something to say. */
const goOn = async (page: Page): Promise<void> => {
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  await page.keyboard.press("Enter");
  await page
    .waitForFunction(
      (before) => document.querySelector("h1")?.innerText !== before || document.querySelector("dialog[open]"),
      heading,
      { timeout: 5000 },
    )
    .catch(() => undefined);
};

/** A question that is asked because of the last answer stands there once the page was drawn anew. */
const drawnAnew = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/**
 * Answers everything with Tab, Space, Enter and letters only, and sends it: no mouse, and no look at anything but what
 * has the focus. Keys can be quicker than a page: what was passed before it was asked is named by the review, and that
 * link leads back to it.
 * @returns how many keys were pressed, a typed text counting as one
 * @throws when that many keys lead nowhere
 */
export const answerByKeyboard = async (page: Page): Promise<number> => {
  let arrived = false;
  const picked = new Set<string>();
  for (let keys = 0; keys < mostKeys; keys += 1) {
    if ((await page.getByRole("heading", { name: "Uw antwoorden zijn verstuurd" }).count()) > 0) return keys;
    if (!arrived) await page.keyboard.press("Tab");
    arrived = false;
    const { tag, type, group, words, filled, part, isStillOpen, canBePlaced, share } = await focused(page);
    if (type === "radio" && !picked.has(group)) {
      await page.keyboard.press("Space");
      picked.add(group);
      await drawnAnew(page);
    } else if (type === "checkbox" && !filled) {
      await page.keyboard.press("Space");
      await drawnAnew(page);
    } else if (part !== "" && !filled) await page.keyboard.type(day[part] ?? "");
    else if (share !== "none") await page.keyboard.type(share === "first" ? "100" : "");
    else if ((tag === "TEXTAREA" || type === "text") && !filled) await page.keyboard.type("12");
    else if (canBePlaced) {
      await page.keyboard.press("Enter");
      await drawnAnew(page);
      arrived = true;
    } else if (onwards.includes(words)) await goOn(page);
    else if (isStillOpen) {
      await goOn(page);
      arrived = true;
    }
  }
  const stands = await page.locator("main").innerText();
  throw new Error(`${mostKeys} keys led nowhere; at ${page.url()} stands: ${stands}`);
};
