import type { Page } from "playwright-core";

/** What has the focus, as far as a hand on the keyboard has to know. */
type Focused = {
  readonly tag: string;
  readonly type: string;
  readonly group: string;
  readonly words: string;
  readonly filled: boolean;
  readonly part: string;
};

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const input = element as HTMLInputElement;
    const field = element?.closest(".answer-question, fieldset");
    const boxes = [...(field?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
    return {
      tag: element?.tagName ?? "",
      type: input.type ?? "",
      group: input.name ?? "",
      words: (element?.textContent ?? "").trim(),
      filled: input.type === "checkbox" ? boxes.some((box) => box.checked) : Boolean(input.value),
      part: element?.closest<HTMLElement>("[data-part]")?.dataset.part ?? "",
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

/**
 * Answers everything with Tab, Space, Enter and letters only, and sends it: no mouse, and no look at anything but what
 * has the focus.
 * @returns how many keys were pressed, a typed text counting as one
 * @throws when a thousand keys lead nowhere
 */
export const answerByKeyboard = async (page: Page): Promise<number> => {
  const picked = new Set<string>();
  for (let keys = 0; keys < 1000; keys += 1) {
    if ((await page.getByRole("heading", { name: "Uw antwoorden zijn verstuurd" }).count()) > 0) return keys;
    await page.keyboard.press("Tab");
    const { tag, type, group, words, filled, part } = await focused(page);
    if (type === "radio" && !picked.has(group)) {
      await page.keyboard.press("Space");
      picked.add(group);
    } else if (type === "checkbox" && !filled) await page.keyboard.press("Space");
    else if (part !== "" && !filled) await page.keyboard.type(day[part] ?? "");
    else if ((tag === "TEXTAREA" || type === "text") && !filled) await page.keyboard.type("12");
    else if (onwards.includes(words)) {
      const heading = await page.getByRole("heading", { level: 1 }).innerText();
      await page.keyboard.press("Enter");
      await page
        .waitForFunction(
          (before) => document.querySelector("h1")?.innerText !== before || document.querySelector("dialog[open]"),
          heading,
          { timeout: 5000 },
        )
        .catch(() => undefined);
    }
  }
  throw new Error("a thousand keys led nowhere");
};
