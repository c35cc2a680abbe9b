import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { findsChromium, launchChromium } from "../support/chromium.ts";
import { type RunningProduct, startProduct } from "../support/running-product.ts";
import { signedIn } from "../support/signed-in.ts";

const isSound = async (page: Page): Promise<void> => {
  await page.waitForLoadState("networkidle");
  expect((await axeFindings(page)).wrong).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
};

describe.skipIf(!findsChromium())("a committee reads what its sector said", () => {
  let running: RunningProduct;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    running = await startProduct("three-released");
    browser = await launchChromium();
    ({ page, problems } = await signedIn(browser, running, "Cato Commissie"));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  it("begins with who is silent, on what the sector agrees, and on what it is divided", async () => {
    await page.getByRole("link", { name: "Verkenning Gezondheidszorg" }).click();
    await page.getByText("10 van de 12 gevraagde organisaties verstuurden hun antwoorden.").waitFor();

    const points = page.getByRole("list").filter({ hasText: "van" });

    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "Wie deed niet mee?",
      "Waarover is de sector het eens?",
      "Waarover is de sector verdeeld?",
    ]);
    expect(await points.count()).toBeGreaterThan(0);
    await isSound(page);
  });

  it("goes from a point of agreement to its question", async () => {
    const point = page.locator(".points a").first();
    const question = await point.textContent();
    await point.click();

    await page.getByRole("heading", { level: 2, name: question ?? "" }).waitFor();

    await isSound(page);
  });

  it.each([1280, 768, 360])("reads every section at %i pixels wide", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const sections = await page.getByRole("navigation", { name: "Inhoud" }).getByRole("link").allTextContents();

    // First the first evening, last the report; between them the sections.
    for (const section of sections.slice(1, -1)) {
      await page.getByRole("navigation", { name: "Inhoud" }).getByRole("link", { name: section }).click();
      await page.getByRole("heading", { level: 1, name: section }).waitFor();
      await isSound(page);
    }

    expect(sections.length).toBe(10);
  });

  it("opens the table behind a figure with the keyboard", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole("link", { name: "Ontwikkelingen in het werkveld" }).click();
    const button = page.getByRole("button", { name: "Tabel" }).first();
    await button.focus();
    await page.keyboard.press("Enter");

    await page.getByRole("button", { name: "Verberg de tabel" }).waitFor();

    const table = page.getByRole("table").first();
    expect(await table.getByRole("rowheader").count()).toBe(10);
    await isSound(page);
  });

  it("says why there are no counts of the one who is unnamed, and never shows that one's name", async () => {
    await page.getByText("Minder dan 5 antwoorden zonder naam. Daarom staan hier geen aantallen.").first().waitFor();

    const shown = await page.locator("main").textContent();

    expect(shown).not.toContain("Ambulance Oost-West");
  });

  it("stays closed to staff: the office sees counts, never a name beside an answer", async () => {
    const office = await signedIn(browser, running, "Vera Bureau");
    await office.page.getByRole("link", { name: "Verkenning Gezondheidszorg" }).click();
    await office.page.getByRole("link", { name: /uitkomsten/ }).click();
    await office.page.getByText("De uitkomsten zijn vrijgegeven").waitFor();

    // Whose submission may be taken out on request stands in a list of its own, beside no answer.
    const shown = (await office.page.locator("main section").allTextContents()).join(" ");
    await office.page.goto(page.url());
    await office.page.getByText("U hebt hier geen rol").or(office.page.getByRole("alert")).first().waitFor();

    expect(shown).not.toContain("Thuiszorg Verenigd");
    await office.context.close();
  });

  it("met no fault on the way", () => {
    expect(running.faults).toEqual([]);
    expect(problems).toEqual([]);
  });
});
