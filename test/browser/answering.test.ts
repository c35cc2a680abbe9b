import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { castOrganisations } from "#infra/local/cast/organisations.ts";
import { staff } from "#infra/local/cast/people.ts";
import { answerByKeyboard } from "#test/support/by-keyboard.ts";
import { findsChromium, launchChromium } from "#test/support/chromium.ts";
import { everythingSaved, type Manner } from "#test/support/respondent.ts";
import { type RunningProduct, startProduct } from "#test/support/running-product.ts";
import { answerAll, begin, desk, phone, storedOf, type Visit, visit, withoutBarrier } from "#test/support/visit.ts";

const manner: Manner = { words: "Onze leden zien het verschil.", number: "12", step: 1 };

const asked = castOrganisations.filter((one) => one.sector === "gezondheidszorg").slice(0, 12);
const [atPhone = "", byKeyboard = "", inEnglish = "", amends = "", declines = ""] = asked.map(
  ({ coordinator }) => coordinator.email,
);

describe.skipIf(!findsChromium())("an organisation answers in a browser", () => {
  let browser: Browser;
  let running: RunningProduct;
  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), startProduct("round-open")]);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });
  const visiting = (email: string, options: BrowserContextOptions, story: (visit: Visit) => Promise<void>) =>
    visit({ browser, running }, email, options, story);

  it("on a phone, from the desk to the receipt, and meets no barrier on any page", async () => {
    await visiting(atPhone, phone, async ({ page }) => {
      await withoutBarrier(page);
      await page.getByRole("link", { name: "Begin met antwoorden" }).click();
      await withoutBarrier(page);
      await page.getByRole("button", { name: "Begin met de vragen" }).click();
      await page.getByText("Verbeter de fouten voor u verder gaat").waitFor();
      await withoutBarrier(page);
      await page.getByRole("radio", { name: "Ja, met naam" }).check();
      await page.getByRole("button", { name: "Begin met de vragen" }).click();
      await page.getByText(/^Deel 1 van/).waitFor();

      const answered = await answerAll(page, manner, () => withoutBarrier(page));
      await withoutBarrier(page);
      await page.getByRole("button", { name: "Verstuur naar de commissie" }).click();
      await withoutBarrier(page);
      await page.getByRole("button", { name: "Ja, verstuur" }).click();
      await page.getByRole("heading", { name: "Uw antwoorden zijn verstuurd" }).waitFor();
      await withoutBarrier(page);

      const { head, answers } = await storedOf(running, atPhone);
      expect(head.status).toBe("submitted");
      expect(answered).toBeGreaterThan(20);
      expect(answers).toHaveLength(answered);
      const digest = (await page.locator("code").innerText()).replaceAll(/\s/g, "");
      expect(digest).toBe(head.submitted?.digest);

      const kept = page.waitForEvent("download");
      await page.getByRole("button", { name: "Bewaar wat u verstuurde" }).click();
      await page.getByLabel("Ga een bestand na").setInputFiles(await (await kept).path());
      await page.getByText("Het klopt: dit bestand hoort bij dit bewijs.").waitFor();
      await withoutBarrier(page);
    });
  });

  it("by keyboard alone, from the desk to the receipt", async () => {
    await visiting(byKeyboard, desk, async ({ page }) => {
      await page.getByRole("heading", { level: 1 }).waitFor();

      const pressed = await answerByKeyboard(page);

      expect(pressed).toBeLessThan(2000);
      expect((await storedOf(running, byKeyboard)).head.status).toBe("submitted");
    });
  });

  it("in English, and changes language halfway without losing the place or an answer", async () => {
    await visiting(inEnglish, desk, async ({ page }) => {
      await begin(page);
      const figure = page.locator("input[inputmode]").first();
      await figure.fill("1.250");
      const place = page.url();
      await page.getByRole("button", { name: "English" }).click();

      await page.getByText(/^Section 1 of/).waitFor();
      expect(page.url()).toBe(place);
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await figure.inputValue()).toBe("1,250");
      await withoutBarrier(page);

      await answerAll(page, { words: "Our members see the difference.", number: "12", step: 2 });
      await withoutBarrier(page);
      await page.getByRole("button", { name: "Send to the committee" }).click();
      await page.getByRole("button", { name: "Yes, send" }).click();
      await page.getByRole("heading", { name: "Your answers have been sent" }).waitFor();
      await withoutBarrier(page);
      expect((await storedOf(running, inEnglish)).head.status).toBe("submitted");
    });
  });

  it("changes an answer after sending; what was sent counts until it is sent again", async () => {
    await visiting(amends, desk, async ({ page }) => {
      await begin(page);
      await answerAll(page, manner);
      await page.getByRole("button", { name: "Verstuur naar de commissie" }).click();
      await page.getByRole("button", { name: "Ja, verstuur" }).click();
      await page.getByRole("link", { name: "Wijzig uw antwoorden" }).click();
      const first = (await storedOf(running, amends)).head.submitted;

      await page.locator("input[inputmode]").first().fill("1.234");
      await page.locator("input[inputmode]").first().blur();
      await everythingSaved(page);
      await page.getByText("Na het versturen is er iets gewijzigd").waitFor();
      await withoutBarrier(page);
      expect((await storedOf(running, amends)).head.submitted).toEqual(first);

      await page.getByRole("link", { name: "Nakijken en versturen" }).first().click();
      await page.getByRole("button", { name: "Verstuur opnieuw naar de commissie" }).click();
      await page.getByRole("button", { name: "Ja, verstuur" }).click();
      await page.getByRole("heading", { name: "Uw antwoorden zijn verstuurd" }).waitFor();

      const { head, answers } = await storedOf(running, amends);
      expect(head.submitted?.version).toBeGreaterThan(first?.version ?? 0);
      expect(head.submitted?.digest).not.toBe(first?.digest);
      expect(answers.map(({ value }) => value)).toContain(1234);
    });
  });

  it("says in time why it does not take part, and may still change its mind", async () => {
    await visiting(declines, phone, async ({ page }) => {
      await page.getByRole("link", { name: "Begin met antwoorden" }).click();
      await page.getByRole("link", { name: "Laat het ons weten" }).click();
      await page.getByRole("button", { name: "Laat weten dat u niet meedoet" }).click();
      await withoutBarrier(page);
      await page.getByRole("radio", { name: "Een andere organisatie antwoordt ook namens ons" }).check();
      const via = page.getByLabel("Welke organisatie antwoordt ook namens u?");
      const name = await via.locator("option").nth(1).innerText();
      await via.selectOption({ label: name });
      await page.getByRole("button", { name: "Laat weten dat u niet meedoet" }).click();

      await page.getByRole("heading", { name: "Uw organisatie doet niet mee" }).waitFor();
      await withoutBarrier(page);
      expect((await storedOf(running, declines)).head.declined).toMatchObject({ reason: "via-another", via: { name } });

      await page.getByRole("link", { name: "Doe toch mee" }).click();
      await page.getByRole("radio", { name: "Nee, zonder naam" }).check();
      await page.getByRole("button", { name: "Begin met de vragen" }).click();
      await page.getByText(/^Deel 1 van/).waitFor();
      expect((await storedOf(running, declines)).head).toMatchObject({ status: "in-progress", stance: "unnamed" });
    });
  });

  it("is asked to clarify one answer, changes that one only, and sends again", async () => {
    const { head } = await storedOf(running, amends);
    const { roundId, submitted } = head;
    const office = await browser.newContext({ reducedMotion: "reduce", locale: "nl-NL", ...desk });
    await running.signIn(office, staff.find(({ key }) => key === "vera")?.email ?? "");
    const page = await office.newPage();
    await page.goto(`${running.address}/bureau/rondes/${roundId}`);
    await page.getByRole("button", { name: "Vraag om verduidelijking" }).click();
    await page.getByRole("button", { name: "Vraag het" }).click();
    await page.getByText("Kies een organisatie die al verstuurde.").waitFor();
    await page.getByLabel("Aan welke organisatie?").selectOption({ label: asked[3]?.name ?? "" });
    await page.getByLabel("Deel van de vragenlijst").selectOption({ index: 1 });
    await page.getByRole("checkbox", { name: /^Hoeveel leden/ }).check();
    await page.getByLabel("Wat wilt u weten?").fill("Telt u ook de kandidaat-leden mee?");
    await withoutBarrier(page);
    await page.getByRole("button", { name: "Vraag het" }).click();
    await page.getByText("om verduidelijking gevraagd").waitFor();
    await office.close();

    await visiting(amends, phone, async ({ page }) => {
      await page.goto(`${running.address}/invullen/${head.responseId}/nakijken`);
      await page.getByText("Telt u ook de kandidaat-leden mee?").waitFor();
      await withoutBarrier(page);
      await page
        .getByRole("link", { name: /^Hoeveel leden/ })
        .first()
        .click();
      const figures = page.locator("input[inputmode]");
      expect(await figures.nth(1).isDisabled()).toBe(true);
      await withoutBarrier(page);
      await figures.first().fill("1.300");
      await figures.first().blur();
      await everythingSaved(page);

      await page.goto(`${running.address}/invullen/${head.responseId}/nakijken`);
      await page.getByRole("button", { name: "Verstuur opnieuw naar de commissie" }).click();
      await page.getByRole("button", { name: "Ja, verstuur" }).click();
      await page.getByRole("heading", { name: "Uw antwoorden zijn verstuurd" }).waitFor();

      const after = await storedOf(running, amends);
      expect(after.asked.clarification).toBeUndefined();
      expect(after.head.submitted?.version).toBeGreaterThan(submitted?.version ?? 0);
      expect(after.answers.map(({ value }) => value)).toContain(1300);
    });
  });
});
