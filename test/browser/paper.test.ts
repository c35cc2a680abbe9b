import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { findsChromium, launchChromium } from "../support/chromium.ts";
import { type RunningProduct, startProduct } from "../support/running-product.ts";
import { signedIn } from "../support/signed-in.ts";

/** On a wide screen and on a phone. */
const isSound = async (page: Page): Promise<void> => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const { wrong } = await axeFindings(page);
    expect(wrong).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
};

describe.skipIf(!findsChromium())("questionnaires and answers go out and come in", () => {
  let running: RunningProduct;
  let browser: Browser;

  beforeAll(async () => {
    [running, browser] = await Promise.all([startProduct("half-answered"), launchChromium()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const fetched = async (page: Page, name: string) => {
    const [file] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
    const path = await file.path();
    return { name: file.suggestedFilename(), path, bytes: await readFile(path) };
  };
  const started = async (name: string) => {
    const somebody = await signedIn(browser, running, name);
    somebody.page.setDefaultTimeout(15_000);
    return somebody;
  };

  it("staff fetch a questionnaire as a document and as files, and take a file over", async () => {
    const { page, context, problems } = await started("Vera Bureau");
    await page.goto(`${running.address}/bureau/vragenlijsten`);
    await page
      .getByRole("link", { name: /verkenning/i })
      .first()
      .click();
    await page.getByRole("heading", { name: "Alle vragen op papier" }).waitFor();
    await isSound(page);

    const pdf = await fetched(page, "Download als PDF");
    await page.getByText(`${pdf.name} is gedownload.`).waitFor();
    const word = await fetched(page, "Download voor Word");
    const form = await fetched(page, "Download als XLSForm");
    const json = await fetched(page, "Download als JSON");

    expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect([word, form].map(({ bytes }) => bytes.subarray(0, 2).toString())).toEqual(["PK", "PK"]);
    expect([pdf, word, form, json].map(({ name }) => name.split(".").at(-1))).toEqual(["pdf", "docx", "xlsx", "json"]);

    for (const file of [json, form]) {
      await page.goto(`${running.address}/bureau/vragenlijsten/overnemen`);
      await page.getByLabel("Bestand", { exact: true }).setInputFiles({ ...file, buffer: file.bytes, mimeType: "" });
      await button(page, "Bekijk wat ervan komt").click();
      await page.getByText(/\d+ vragen precies, 0 bij benadering, 0 niet\./).waitFor();
      if (file === json) await isSound(page);
    }
    await button(page, "Neem over als concept").click();
    await page.waitForURL(/\/bureau\/vragenlijsten\/qst_/);
    await page.getByRole("heading", { name: "Alle vragen op papier" }).waitFor();

    await page.goto(`${running.address}/bureau/vragenlijsten/overnemen`);
    const broken = { name: "a.json", mimeType: "", buffer: Buffer.from('{"format":"') };
    await page.getByLabel("Bestand", { exact: true }).setInputFiles(broken);
    await button(page, "Bekijk wat ervan komt").click();
    await page.getByText("Dit JSON-bestand is beschadigd of gewijzigd.").waitFor();
    await isSound(page);

    expect(problems.filter((line) => !line.includes("422"))).toEqual([]);
    await context.close();
  }, 90_000);

  it("who is asked fetches the questions before beginning, and takes answers along and back", async () => {
    const { page, context, problems } = await started("Rik Revalidatie");
    await page.goto(`${running.address}/invullen`);
    await page.getByRole("heading", { name: "Alle vragen op papier" }).waitFor();
    const word = await fetched(page, "Download voor Word");
    await isSound(page);
    expect(word.bytes.subarray(0, 2).toString()).toBe("PK");

    await page.getByRole("link", { name: "Ga verder met antwoorden" }).click();
    await page.waitForURL(/\/invullen\/rsp_[^/]+\/./);
    await page.goto(page.url().replace(/(rsp_[^/]+)\/.*/, "$1/nakijken"));
    await page.getByRole("heading", { name: "Antwoorden als bestand" }).waitFor();
    const csv = await fetched(page, "Download antwoorden (CSV)");
    await page.getByLabel(/^Antwoorden uit een bestand/).setInputFiles(csv.path);
    await button(page, "Bekijk wat ervan komt").click();
    await page.getByText("0 antwoorden worden overgenomen, 0 passen niet.").waitFor();
    await isSound(page);

    expect(csv.bytes.subarray(3, 12).toString()).toBe('"format";');
    expect(problems).toEqual([]);
    await context.close();
  }, 60_000);
});
