import type { Page } from "playwright-core";
import { launchChromium } from "#test/support/chromium.ts";
import { startProduct } from "#test/support/running-product.ts";
import { signedIn } from "#test/support/signed-in.ts";
import { inWords, line, spreadOf } from "../measure.ts";
import { manyQuestions } from "./many-questions.ts";

const questions = 300;
const words = "Hoe beoordeelt u de aansluiting van de opleiding?";

/** Makes the draft as an import would and gives its address. */
const draftAt = async (page: Page): Promise<string> => {
  const { version: _, ...content } = manyQuestions(questions);
  const body = { key: "a".repeat(32), source: { from: "content", content: { ...content, optionSets: [] } } };
  const id = await page.evaluate(async (sent) => {
    const headers = { "content-type": "application/json" };
    const reply = await fetch("/api/office/questionnaires/drafts", { method: "POST", headers, body: sent });
    const said = await reply.json();
    return String(said.summary?.questionnaireId ?? JSON.stringify(said));
  }, JSON.stringify(body));
  return `/bureau/vragenlijsten/${id}`;
};

/** From each key until what it did is painted; and the longest that the page then heard nothing. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { painted: [] as number[], busy: 0 };
    Object.assign(globalThis, { seen });
    const painted = new MessageChannel();
    let since = 0;
    painted.port1.onmessage = () => seen.painted.push(performance.now() - since);
    addEventListener(
      "keydown",
      (event) => {
        requestAnimationFrame(() => {
          since = event.timeStamp;
          painted.port2.postMessage(0);
        });
      },
      true,
    );
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.busy = Math.max(seen.busy, duration);
    }).observe({ entryTypes: ["longtask"] });
  });

/** Typing in a question in the middle of 300, in the builder as it ships. */
export const keystroke = async (): Promise<void> => {
  const running = await startProduct("fresh");
  const browser = await launchChromium();
  try {
    const { page } = await signedIn(browser, running, "Vera Bureau");
    await page.goto(`${running.address}${await draftAt(page)}`);
    await page.locator(".outline-line").nth(150).click();
    const field = page.getByRole("textbox", { name: "Vraag", exact: true });
    await field.fill("");
    await page.waitForLoadState("networkidle");
    await watch(page);
    await field.pressSequentially(words, { delay: 120 });
    const typing = await page.evaluate(
      () => (globalThis as unknown as { seen: { painted: number[]; busy: number } }).seen,
    );
    await page.getByText(/^Bewaard om/).waitFor();
    const rested = await page.evaluate(() => (globalThis as unknown as { seen: { busy: number } }).seen.busy);

    line(
      `a keystroke among ${questions} questions until painted, ms`,
      inWords(spreadOf(typing.painted)),
      "one frame: 16.7",
    );
    line("  longest task while typing, ms (0: none over 50)", typing.busy.toFixed(0), "");
    line("  longest task with the rest after it, ms", rested.toFixed(0), "");
  } finally {
    await browser.close();
    await running.stop();
  }
};
