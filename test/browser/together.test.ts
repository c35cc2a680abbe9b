import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { castOrganisations } from "#infra/local/cast/organisations.ts";
import type { InvitedRole } from "#shared/responses/team.ts";
import { inviteColleague } from "#shared/responses/team-operations.ts";
import { findsChromium, launchChromium } from "#test/support/chromium.ts";
import { everythingSaved } from "#test/support/respondent.ts";
import { type RunningProduct, startProduct } from "#test/support/running-product.ts";
import { stageOn } from "#test/support/stage-on.ts";
import { begin, desk, phone, storedOf, visit, withoutBarrier } from "#test/support/visit.ts";

const asked = castOrganisations.filter((one) => one.sector === "gezondheidszorg").slice(0, 3);
const [together, dividing, reading] = asked.map(({ coordinator }) => coordinator) as [
  (typeof asked)[number]["coordinator"],
  (typeof asked)[number]["coordinator"],
  (typeof asked)[number]["coordinator"],
];
/** Longer than the page waits between two looks when nobody else is there. */
const bySlowLook = { timeout: 25_000 };

const count = (page: Page) => page.locator("input[inputmode]").first();

describe.skipIf(!findsChromium())("colleagues at one response, each in a browser", () => {
  let browser: Browser;
  let running: RunningProduct;
  beforeAll(async () => {
    [browser, running] = await Promise.all([launchChromium(), startProduct("round-open")]);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });
  const world = () => ({ browser, running });
  const inviteTo = async (coordinator: string, name: string, role: InvitedRole): Promise<string> => {
    const stage = stageOn(running);
    const email = `${name.toLowerCase()}@meedoen.example.nl`;
    const { asked: one } = await storedOf(running, coordinator);
    const params = { responseId: one.responseId };
    await stage.ask(inviteColleague, await stage.personWith(coordinator), { params, body: { name, email, role } });
    return email;
  };

  it("see where the other is, what the other writes and says, and choose where both wrote", async () => {
    const bo = await inviteTo(together.email, "Bo", "contributor");
    await visit(world(), together.email, desk, async ({ page: ada }) => {
      await begin(ada);
      await visit(world(), bo, desk, async ({ page }) => {
        await page.goto(ada.url());
        await page.getByText(`${together.name} is nu ook in dit deel.`).waitFor(bySlowLook);
        await count(page).fill("120");
        await count(page).blur();
        await everythingSaved(page);

        // Nobody loads a page again: presence, the answer, who gave it and the announcement come by themselves.
        await ada.getByRole("status").getByText("Bo is nu ook in dit deel.").waitFor(bySlowLook);
        await ada.getByRole("status").getByText("Bo wijzigde net 1 antwoord in dit deel.").waitFor(bySlowLook);
        expect(await count(ada).inputValue()).toBe("120");
        await ada.getByText(/^Bewaard om .* door Bo$/).waitFor();
        await withoutBarrier(ada);

        const talk = page.locator(".answer-question").nth(1);
        await talk.getByRole("button", { name: /^Overleg/ }).click();
        await talk.getByLabel("Uw opmerking").fill("Klopt dit nog?");
        await talk.getByRole("checkbox", { name: together.name }).check();
        await talk.getByRole("button", { name: "Plaats de opmerking" }).click();
        await talk.getByText("Uw opmerking is geplaatst.").waitFor();
        await withoutBarrier(page);
        const heard = ada.locator(".answer-question").nth(1);
        await heard.getByRole("button", { name: /1 open opmerking/ }).click();
        await heard.locator(".together-said").getByText("Klopt dit nog?").waitFor();
        await heard.getByRole("button", { name: /^Handel af/ }).click();
        await talk
          .getByText(/^Er zijn nog geen opmerkingen|1 afgehandelde opmerking/)
          .first()
          .waitFor(bySlowLook);

        await ada.route("**/answers", (route) => route.abort());
        await count(ada).fill("200");
        await count(page).fill("300");
        await count(page).blur();
        await everythingSaved(page);
        await ada.unroute("**/answers");
        const choice = ada.getByRole("status").filter({ hasText: "Bo heeft dit antwoord ook gewijzigd" });
        await choice.waitFor(bySlowLook);
        expect(await choice.innerText()).toMatch(/Bo, om \d\d:\d\d uur\s+300/);
        expect(await choice.innerText()).toMatch(new RegExp(`${together.name}, zojuist[^]*200`));
        await withoutBarrier(ada);
        await ada.getByRole("button", { name: "Neem het antwoord van Bo" }).click();
        await everythingSaved(ada);

        await heard.getByText("Bo").first().waitFor();
        await heard
          .getByRole("button", { name: /^Zet dit terug/ })
          .first()
          .click();
        await everythingSaved(ada);
        await expect.poll(() => count(page).inputValue(), bySlowLook).toBe("120");
      });
    });
    expect((await storedOf(running, together.email)).answers.map(({ value, by }) => [value, by])).toEqual([
      [120, together.name],
    ]);
  });

  it("are invited, get a section and are taken off again, on a phone and by keyboard", async () => {
    await visit(world(), dividing.email, phone, async ({ page }) => {
      await page.getByRole("link", { name: "Nodig een collega uit" }).first().click();
      await page.getByRole("heading", { name: "Wie werkt aan dit antwoord?" }).waitFor();
      await page.getByRole("button", { name: "Verstuur de uitnodiging" }).click();
      await page.getByText("Verbeter de fouten voor u verder gaat").waitFor();
      await withoutBarrier(page);

      await page.getByLabel("Naam").fill("Cas");
      await page.getByLabel("Mailadres").fill("cas@meedoen.example.nl");
      await page.getByRole("radio", { name: /^Schrijver/ }).press("Space");
      await page.getByRole("button", { name: "Verstuur de uitnodiging" }).press("Enter");
      await page.getByRole("status").getByText("Cas is uitgenodigd en krijgt een mail.").waitFor();
      await visit(world(), "cas@meedoen.example.nl", desk, async ({ page: cas }) => {
        await begin(cas);
        await page.reload();
        await page
          .getByRole("button", { name: /^Verdeel/ })
          .first()
          .press("Enter");
        await page.getByRole("checkbox", { name: "Cas" }).press("Space");
        await page.getByRole("button", { name: "Bewaar de verdeling" }).press("Enter");
        await page.getByRole("status").getByText("De verdeling is bewaard.").waitFor();
        await withoutBarrier(page);
        await cas.getByText("Dit deel is voor u.").waitFor(bySlowLook);

        await page.getByRole("button", { name: "Haal weg bij Cas" }).press("Enter");
        await withoutBarrier(page);
        await page.getByRole("button", { name: "Ja, haal weg" }).press("Enter");
        await page.getByText("cas@meedoen.example.nl").waitFor({ state: "detached" });
        await cas.getByText("U werkt niet meer mee aan dit antwoord").waitFor(bySlowLook);
      });
    });
  });

  it("read along before sending, and give the answers back with what is still to be done", async () => {
    const lea = await inviteTo(reading.email, "Lea", "reader");
    await visit(world(), reading.email, desk, async ({ page }) => {
      await begin(page);
      await count(page).fill("75");
      await count(page).blur();
      await everythingSaved(page);
      await page.goto(page.url().replace(/deel\/.*/, "nakijken"));
      await page.getByRole("button", { name: "Vraag om na te lezen" }).click();
      await page.getByText(/Uw antwoorden worden nagelezen/).waitFor();
      await withoutBarrier(page);

      await visit(world(), lea, phone, async ({ page: seen }) => {
        await withoutBarrier(seen);
        await seen.goto(page.url());
        await seen.getByRole("heading", { name: "De antwoorden van uw organisatie" }).waitFor();
        await seen.getByText("75 leden").waitFor();
        expect(await seen.locator(".answer-question").count()).toBe(0);
        await withoutBarrier(seen);
        await seen.getByLabel("Wat moet er nog gebeuren?").fill("Vraag na of 75 klopt.");
        await seen.getByRole("button", { name: "Geef terug met opmerkingen" }).click();
        await seen.getByText(/Lea gaf de antwoorden terug/).waitFor();
      });
      await page.getByText("Vraag na of 75 klopt.").waitFor(bySlowLook);
      await withoutBarrier(page);
      await page.goto(new URL("/invullen", page.url()).href);
      await page.getByText("Lea (meelezer)").waitFor();
      await withoutBarrier(page);
    });
  });
});
