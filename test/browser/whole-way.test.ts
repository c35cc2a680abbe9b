import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { castOrganisations } from "#infra/local/cast/organisations.ts";
import { answerRound } from "#infra/local/worlds/answering.ts";
import type { Id } from "#shared/kernel/id.ts";
import { axeFindings } from "../support/axe.ts";
import { findsChromium, launchChromium } from "../support/chromium.ts";
import { type RunningProduct, startProduct } from "../support/running-product.ts";
import { signedIn } from "../support/signed-in.ts";
import { stageOn } from "../support/stage-on.ts";

describe.skipIf(!findsChromium())("the whole way, from an empty world to a report in hand", () => {
  let running: RunningProduct;
  let browser: Browser;
  let vera: Page;
  let roundId: Id<"round">;

  beforeAll(async () => {
    running = await startProduct("fresh");
    browser = await launchChromium();
    vera = (await signedIn(browser, running, "Vera Bureau")).page;
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  it("staff launch a round to twelve organisations", async () => {
    await vera.getByRole("link", { name: "Bereid een ronde voor" }).click();
    await vera.getByLabel("Titel", { exact: true }).fill("Verkenning zorg");
    await vera.getByLabel("Sector").selectOption("Gezondheidszorg");
    // Opens at once: its opening lies in the past.
    const opens = vera.getByRole("group", { name: "Opent op" });
    for (const [part, value] of [
      ["Dag", "1"],
      ["Maand", "1"],
      ["Jaar", "2026"],
    ] as const)
      await opens.getByLabel(part).fill(value);
    await vera.getByRole("button", { name: "Bewaar en ga verder" }).click();
    await vera.getByRole("button", { name: "Zet alle 12 op de lijst" }).click();
    await vera.getByText("Op de lijst: 12 organisaties").waitFor();
    await vera.getByRole("button", { name: "Wie leest de antwoorden" }).click();
    for (const [name, role] of [
      ["Cato Commissie", "voorzitter"],
      ["Coen Commissie", "secretaris"],
    ] as const) {
      await vera.getByLabel("Naam").fill(name);
      await vera.getByLabel("E-mailadres").fill(`${name.split(" ")[0]?.toLowerCase()}@commissie.example.nl`);
      await vera.getByLabel("Rol").selectOption(role);
      await vera.getByRole("button", { name: "Voeg toe" }).click();
      await vera.getByRole("rowheader", { name }).waitFor();
    }
    await vera.getByRole("button", { name: "Controleren en versturen" }).click();
    await vera.getByRole("button", { name: "Start de ronde en verstuur de uitnodigingen" }).click();
    await vera.getByRole("dialog").getByRole("button", { name: "Verstuur" }).click();
    await vera.getByRole("heading", { name: /ervoor\?$/ }).waitFor();

    roundId = /rnd_\w+/.exec(vera.url())?.[0] as Id<"round">;

    expect(roundId).toMatch(/^rnd_/);
  });

  it("nine answer, each with their own sign-in, and staff see that they did", async () => {
    const stage = stageOn(running);
    const asked = castOrganisations.filter(({ sector }) => sector === "gezondheidszorg");
    for (const organisation of asked.slice(0, 9))
      await answerRound(stage, roundId, organisation, { does: "submit", stance: "named" });
    await stage.settle();

    await vera.reload();
    await vera.getByText("Verstuurd").first().waitFor();

    expect(await vera.getByRole("cell", { name: "Verstuurd" }).count()).toBe(9);
  });

  it("the clock passes the closing, and two members of staff release what was counted", async () => {
    const { page: clock, context } = await signedIn(browser, running, "Vera Bureau");
    await clock.goto(`${running.address}/start/klok`);
    await clock.locator("#to").fill("2028-01-01T09:00");
    // The round closes and is counted before the answer comes; its rankings go through the gate, which takes a while.
    await clock.getByRole("button", { name: "Zet de klok", exact: true }).click({ timeout: 150_000 });
    await context.close();
    await vera.goto(`${running.address}/bureau/rondes/${roundId}/uitkomsten`);
    await vera.getByRole("button", { name: "Stel vrijgave voor" }).click();
    await vera.getByText("Vrijgave is voorgesteld").waitFor();
    const bas = await signedIn(browser, running, "Bas Bureau");
    await bas.page.goto(vera.url());
    await bas.page.getByRole("button", { name: "Bevestig de vrijgave" }).click();

    await bas.page.getByText("De uitkomsten zijn vrijgegeven").waitFor();

    await bas.context.close();
  });

  it("the committee reads the report and takes it home", async () => {
    const { page, problems } = await signedIn(browser, running, "Cato Commissie");
    await page.goto(`${running.address}/commissie/rondes/${roundId}/verslag`);
    await page.getByRole("button", { name: /Maak: Verslag/ }).click();
    const fetchIt = page.getByRole("button", { name: /^Download .*\.pdf/ });
    await fetchIt.waitFor({ timeout: 90_000 });
    const [download] = await Promise.all([page.waitForEvent("download"), fetchIt.click()]);

    const file = await readFile(await download.path());

    expect(download.suggestedFilename()).toMatch(/^verkenning-zorg-.*\.pdf$/);
    expect(file.subarray(0, 5).toString()).toBe("%PDF-");
    expect((await axeFindings(page)).wrong).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("an organisation and the table see the same counts, without a name beside any answer", async () => {
    for (const [name, address] of [
      ["Thea Thuis", `/uitkomsten/${roundId}`],
      ["Ties Tafel", `/tafel/rondes/${roundId}/uitkomsten`],
    ] as const) {
      const { page, context, problems } = await signedIn(browser, running, name);
      await page.goto(`${running.address}${address}`);
      await page.getByRole("heading", { level: 1, name: "Wat zei de sector?" }).waitFor();
      await page.getByText("9 van de 12 gevraagde organisaties").first().waitFor();

      const shown = await page.locator("main").textContent();

      expect(shown).not.toContain("Apothekersring");
      expect((await axeFindings(page)).wrong).toEqual([]);
      expect(problems).toEqual([]);
      await context.close();
    }
  });

  it("met no fault on the way", () => {
    expect(running.faults).toEqual([]);
  });
});
