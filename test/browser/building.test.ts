import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { findsChromium, launchChromium } from "../support/chromium.ts";
import { type RunningProduct, startProduct } from "../support/running-product.ts";
import { signedIn } from "../support/signed-in.ts";

const isSound = async (page: Page): Promise<void> => {
  await page.waitForLoadState("networkidle");
  const { wrong } = await axeFindings(page);
  expect(wrong).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
};

const plain = ["Korte tekst", "Lange tekst", "Ja of nee", "Rapportcijfer", "Getal", "Percentage", "Schaal"];

describe.skipIf(!findsChromium())("someone without the documentation builds a questionnaire", () => {
  let running: RunningProduct;
  let browser: Browser;

  beforeAll(async () => {
    running = await startProduct("fresh");
    browser = await launchChromium();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const box = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

  it.each([1280, 360])(
    "of ten questions with a matrix and a condition, and a colleague publishes it, at %d px",
    async (width) => {
      const title = `Proef op ${width}`;
      const { page, problems } = await signedIn(browser, running, "Vera Bureau", width);
      page.setDefaultTimeout(10_000);
      const add = async (kind: string, text: string) => {
        const back = button(page, "Terug naar het overzicht");
        if (await back.isVisible()) await back.click();
        await button(page, "Voeg een vraag toe").click();
        await page.getByRole("dialog").getByRole("button", { name: kind, exact: true }).click();
        await page.getByRole("textbox", { name: /^Vraag/ }).fill(text);
      };
      await page.getByRole("link", { name: "Vragenlijsten" }).click();
      await page.getByRole("link", { name: "Maak een vragenlijst" }).first().click();
      await page.getByLabel("Titel").fill(title);
      await isSound(page);
      await button(page, "Begin met opbouwen").click();

      await add("Eén keuze", "Wat voor organisatie bent u?");
      await box(page, "Antwoord 1").fill("Een branchevereniging");
      await box(page, "Antwoord 2").fill("Een vakbond");
      await add("Tabel met één schaal", "Hoe belangrijk is dit?");
      await box(page, "Rij 1").fill("Vakkennis");
      await isSound(page);
      for (const kind of plain) await add(kind, `Vraag over ${kind.toLowerCase()}`);
      await add("Meer keuzes", "Welke vakken mist u?");
      await box(page, "Antwoord 1").fill("Schrijven");
      await button(page, "Stel een voorwaarde").click();
      await page.getByRole("combobox", { name: "Vraag", exact: true }).selectOption({ index: 0 });
      await page.getByRole("combobox", { name: "Vergelijking" }).selectOption("is");
      await page.getByRole("combobox", { name: "Antwoord", exact: true }).selectOption("Een vakbond");
      await page.getByText("Alleen als “Wat voor organisatie bent u?” is “Een vakbond”").waitFor();
      await isSound(page);

      await page.getByRole("tab", { name: "Bekijken" }).click();
      const preview = page.frameLocator("iframe");
      await preview.getByText("1 vraag wordt nu niet gesteld").waitFor();
      await preview.getByRole("radio", { name: "Een vakbond" }).check();
      await preview.getByText("Welke vakken mist u?").waitFor();
      await isSound(page);

      await page.getByRole("tab", { name: "Controle" }).click();
      await page.getByText("Er staat niets meer open").waitFor();
      await isSound(page);
      await page.getByRole("tab", { name: "Aanbieden" }).click();
      await button(page, "Bied aan voor vaststelling").click();
      await page.getByText("Vera Bureau vraagt u deze vragenlijst na te kijken").waitFor();
      await isSound(page);

      const second = await signedIn(browser, running, "Bas Bureau", width);
      await second.page.getByRole("link", { name: "Vragenlijsten" }).click();
      await second.page.getByRole("link", { name: title }).click();
      await second.page.getByRole("button", { name: "Stel vast" }).first().click();
      await second.page.getByRole("dialog").getByRole("button", { name: "Stel vast" }).click();
      await second.page.getByText(/Vastgesteld op/).waitFor();
      await isSound(second.page);

      expect([...problems, ...second.problems]).toEqual([]);
      expect(running.faults).toEqual([]);
    },
  );
});
