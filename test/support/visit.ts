import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import type { ReplyOf } from "#shared/kernel/operation.ts";
import { listAsked, readResponse } from "#shared/responses/operations.ts";
import { axeFindings } from "./axe.ts";
import { answerSection, type Manner } from "./respondent.ts";
import type { RunningProduct } from "./running-product.ts";

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
export const desk = { viewport: { width: 1280, height: 900 } };

export type Visit = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens one more tab of the same browser, watched as the first. */
  readonly openTab: () => Promise<Page>;
};

/** What a browser says of a request that the story itself cut off, or made after taking the session or seat away. */
const cutOff = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 401/;

/**
 * Opens the desk as the person with that address; afterwards neither browser nor product may have had anything to
 * complain about, and no letters may have been fetched.
 */
export const visit = async (
  { browser, running }: { browser: Browser; running: RunningProduct },
  email: string,
  options: BrowserContextOptions,
  story: (visit: Visit) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ reducedMotion: "reduce", locale: "nl-NL", ...options });
  const complaints: string[] = [];
  const openTab = async () => {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on("console", (message) => {
      const isOfRemoved = /status of 403/.test(message.text()) && /\/changes\?/.test(message.location().url);
      if (message.type() === "error" && !isOfRemoved && !cutOff.test(message.text())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => request.resourceType() === "font" && complaints.push(request.url()));
    return page;
  };
  try {
    await running.signIn(context, email);
    const page = await openTab();
    await page.goto(`${running.address}/invullen`);
    await story({ context, page, openTab });
  } finally {
    await context.close();
  }
  expect(complaints).toEqual([]);
  expect(running.faults).toEqual([]);
};

/** axe finds nothing on the page as it stands, and nothing sticks out sideways. */
export const withoutBarrier = async (page: Page): Promise<void> => {
  await page.getByRole("heading", { level: 1 }).waitFor();
  // At the end of the page the bar at the bottom stands in its own place and covers nothing that axe would measure.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const { wrong, kept } = await axeFindings(page);
  expect(wrong).toEqual([]);
  expect(kept).toBeGreaterThan(15);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, "nothing sticks out sideways").toBe(page.viewportSize()?.width);
};

/** From the desk through the agreement to the first section. */
export const begin = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Begin met antwoorden" }).click();
  await page.getByRole("radio", { name: "Ja, met naam" }).check();
  await page.getByRole("button", { name: "Begin met de vragen" }).click();
  await page.getByText(/^Deel 1 van/).waitFor();
};

/**
 * Answers every section from the one on the screen on, and goes on to the review.
 * @returns how many questions were answered
 */
export const answerAll = async (
  page: Page,
  manner: Manner,
  onSection: () => Promise<void> = async () => undefined,
): Promise<number> => {
  const heading = page.getByRole("heading", { level: 1 });
  const [next, check] = [/^(Volgende|Next)$/, /^(Nakijken|Check)$/];
  for (let answered = 0; ; ) {
    const here = await heading.innerText();
    answered += await answerSection(page, manner);
    await onSection();
    const isLast = (await page.getByRole("link", { name: check }).count()) > 0;
    await page.getByRole("link", { name: isLast ? check : next }).click();
    await heading.filter({ hasNotText: here }).waitFor();
    if (isLast) return answered;
  }
};

/** What the server holds of the one response that a person was asked for. */
export const storedOf = async (running: RunningProduct, email: string): Promise<ReplyOf<typeof readResponse>> => {
  const [one] = (await running.read(listAsked, email)).asked;
  if (one === undefined) throw new Error(`${email} was asked nothing`);
  return running.read(readResponse, email, { responseId: one.responseId });
};
