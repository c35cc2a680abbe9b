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

describe.skipIf(!findsChromium())("staff launch a sector exploration in the browser", () => {
  let running: RunningProduct;
  let browser: Browser;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    running = await startProduct("fresh");
    browser = await launchChromium();
    ({ page, problems } = await signedIn(browser, running, "Vera Bureau"));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  it("begins with an empty page that offers the first step", async () => {
    await page.getByText("Er is nog geen ronde").waitFor();

    await isSound(page);
  });

  it("is told what is missing before anything is saved", async () => {
    await page.getByRole("link", { name: "Bereid een ronde voor" }).click();
    await page.getByRole("button", { name: "Bewaar en ga verder" }).click();

    await page
      .getByRole("heading", { name: "Verbeter de fouten" })
      .or(page.getByText("Verbeter de fouten"))
      .first()
      .waitFor();

    await isSound(page);
  });

  it("keeps the plan and goes on to who is asked", async () => {
    await page.getByLabel("Titel", { exact: true }).fill("Verkenning Gezondheidszorg");
    await page.getByLabel("Sector").selectOption("Gezondheidszorg");
    const opens = page.getByRole("group", { name: "Opent op" });
    for (const [part, value] of [
      ["Dag", "1"],
      ["Maand", "1"],
      ["Jaar", "2026"],
    ] as const)
      await opens.getByLabel(part).fill(value);
    await page.getByRole("button", { name: "Bewaar en ga verder" }).click();

    await page.getByRole("heading", { name: "Welke organisaties vraagt u?" }).waitFor();

    await isSound(page);
  });

  it("puts the twelve organisations of the table on the list, and one from elsewhere only with a reason", async () => {
    await page.getByRole("button", { name: "Zet alle 12 op de lijst" }).click();
    await page.getByText("Op de lijst: 12 organisaties").waitFor();
    const other = page.getByRole("combobox", { name: "Organisatie" });
    await other.selectOption("Lasverbond");
    await page.getByRole("button", { name: "Zet op de lijst" }).last().click();
    await page.getByRole("link", { name: "Vul in: waarom vraagt u deze organisatie?" }).waitFor();

    await isSound(page);
  });

  it("names the readers, of whom the committee's own secretary is one", async () => {
    await page.getByRole("button", { name: "Wie leest de antwoorden" }).click();
    for (const [name, email, role] of [
      ["Cato Commissie", "cato@commissie.example.nl", "voorzitter"],
      ["Coen Commissie", "coen@commissie.example.nl", "secretaris"],
    ] as const) {
      await page.getByLabel("Naam").fill(name);
      await page.getByLabel("E-mailadres").fill(email);
      await page.getByLabel("Rol").selectOption(role);
      await page.getByRole("button", { name: "Voeg toe" }).click();
      await page.getByRole("rowheader", { name }).waitFor();
    }

    await isSound(page);
  });

  it("sees beforehand what can be shown, and which questions are not asked", async () => {
    await page.getByRole("button", { name: "Wat u straks kunt laten zien" }).click();
    await page.getByText(/vragen van de vragenlijst worden niet gesteld/).waitFor();

    await isSound(page);
  });

  it("launches after one confirmation, and every coordinator gets one mail", async () => {
    await page.getByRole("button", { name: "Controleren en versturen" }).click();
    await page.getByRole("button", { name: "Start de ronde en verstuur de uitnodigingen" }).click();
    await page.getByRole("dialog").getByText("U verstuurt nu 12 uitnodigingen.").waitFor();
    await isSound(page);
    await page.getByRole("dialog").getByRole("button", { name: "Verstuur" }).click();

    await page.getByRole("heading", { name: "Hoe staat Verkenning Gezondheidszorg ervoor?" }).waitFor();
    await running.product.followers.settle();
    const mails = running.product.mailbox.all();

    expect(mails.length).toBe(12);
    expect(new Set(mails.map(({ to }) => to.email)).size).toBe(12);
    await isSound(page);
  });

  it("finds its way on a telephone", async () => {
    await page.setViewportSize({ width: 360, height: 780 });

    await isSound(page);
  });

  it("met no fault on the way", () => {
    expect(running.faults).toEqual([]);
    expect(problems).toEqual([]);
  });
});
