import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveSeat, readCaller } from "#functions/access/store.ts";
import { changeSession, keep, sessionsOf } from "#functions/identity/store.ts";
import { readInvitations } from "#functions/rounds/store.ts";
import { follow } from "#functions/store/commit.ts";
import { castOrganisations } from "#infra/local/cast/organisations.ts";
import { committee } from "#infra/local/cast/people.ts";
import { axeFindings } from "../support/axe.ts";
import { findsChromium, launchChromium } from "../support/chromium.ts";
import { type RunningProduct, startProduct } from "../support/running-product.ts";

const screenshots = process.env.SCREENSHOTS;
const [chair] = committee;
const asked = castOrganisations.filter(({ sector }) => sector === "gezondheidszorg");

/** Nothing wrong for axe and nothing sticking out, on a desk and on a phone. */
const isSound = async (page: Page, name: string): Promise<void> => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect((await axeFindings(page)).wrong, name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(width);
    if (screenshots) await page.screenshot({ path: `${screenshots}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
};

describe.skipIf(!findsChromium())("signing in", () => {
  let running: RunningProduct;
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    running = await startProduct("round-open");
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (line) => {
      if (line.type() === "error" && !/status of (401|403|422)/.test(line.text())) complaints.push(line.text());
    });
    return { context, page };
  };
  const lastCode = (email: string): string =>
    /: ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(
      running.product.mailbox.all().find(({ to }) => to.email === email)?.text ?? "",
    )?.[1] ?? "";
  const byCode = async (page: Page, email: string): Promise<void> => {
    await page.getByRole("textbox", { name: "Mailadres" }).fill(email);
    await page.getByRole("button", { name: "Stuur inlogcode" }).click();
    const field = page.getByRole("textbox", { name: "Inlogcode" });
    await field.waitFor();
    await field.fill(lastCode(email));
    await page.getByRole("button", { name: "Meld aan" }).click();
  };

  it("a committee member comes in by code once, makes a passkey on a tablet, and is in with it the next time", async () => {
    const { context, page } = await open();
    const tablet = await context.newCDPSession(page);
    await tablet.send("WebAuthn.enable");
    await tablet.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true },
        ...{ isUserVerified: true, automaticPresenceSimulation: true },
      },
    });

    await page.goto(`${running.address}/aanmelden?naar=/commissie/rondes`);
    await page.getByRole("button", { name: /via de proeforganisatie/ }).waitFor();
    await isSound(page, "address");
    await byCode(page, chair.email);
    await page.getByText("Nog één stap: maak een passkey").waitFor();
    await isSound(page, "needs-passkey");
    await page.getByRole("button", { name: "Maak een passkey op dit apparaat" }).click();
    await page.waitForURL("**/commissie/rondes");
    await page.getByRole("link", { name: "Mijn aanmeldingen" }).click();
    await page.getByRole("button", { name: /^Verwijder de passkey/ }).waitFor();
    await isSound(page, "own");
    await page.getByRole("button", { name: "Meld af" }).click();
    await page.getByRole("button", { name: "Meld aan met een passkey" }).click();
    await page.waitForURL("**/commissie/rondes");

    await page.getByText(`Ingelogd als ${chair.name}`).waitFor();
    await context.close();
  });

  it("staff come in through their own house, and a stranger hears that nobody knows them", async () => {
    const { context, page } = await open();
    const provider = page.getByRole("button", { name: "Meld aan via de proeforganisatie" });

    await page.goto(`${running.address}/aanmelden`);
    await provider.click();
    await page.getByRole("heading", { name: "Aanmelden bij de proeforganisatie" }).waitFor();
    await isSound(page, "provider");
    await page.getByRole("button", { name: /^Olaf Onbekend/ }).click();
    await page.getByRole("alert").filter({ hasText: "heeft niemand hier een rol" }).waitFor();
    await isSound(page, "unknown");
    expect(new URL(page.url()).search).toBe("");
    await provider.click();
    await page.getByRole("button", { name: /^Vera Bureau/ }).click();
    await page.waitForURL("**/bureau/rondes");

    await page.getByText("Ingelogd als Vera Bureau").waitFor();
    await context.close();
  });

  it("who acts for two organisations sees for which one, and changes by keyboard", async () => {
    const [one, other] = asked;
    const email = one?.coordinator.email ?? "";
    const { ports, personWith } = running.product;
    const personId = await personWith(email);
    const seat = personId && (await readCaller(ports, personId))?.seats[0];
    const second = (await readInvitations(ports, seat?.roundId as never)).find(
      (invited) => invited.organisations[0]?.name === other?.name,
    );
    if (!personId || !seat || !second) throw new Error("the round does not ask these two");
    await follow(ports, giveSeat(personId, { ...seat, organisationId: second.organisations[0]?.organisationId }));
    const { context, page } = await open();
    await page.goto(`${running.address}/aanmelden`);
    await byCode(page, email);
    await page.waitForURL("**/invullen");
    const change = page.getByRole("link", { name: /^U werkt voor .*\. Wissel$/ });
    const before = await change.textContent();

    await change.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Voor wie werkt u nu?" }).waitFor();
    await isSound(page, "switch");
    await page.locator("[data-look=primary]").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/invullen");
    await change.waitFor();

    expect([before, await change.textContent()].toSorted()).toEqual(
      [one, other].map((organisation) => `U werkt voor ${organisation?.name}. Wissel`).toSorted(),
    );
    await isSound(page, "desk-with-switch");
    await context.close();
  });

  it("somebody is warned before the session ends and stays by a press of Enter; other sessions can be ended", async () => {
    const email = asked[2]?.coordinator.email ?? "";
    const { ports, personWith } = running.product;
    const personId = await personWith(email);
    if (!personId) throw new Error("nobody has that address");
    const { context, page } = await open();
    await page.goto(`${running.address}/aanmelden`);
    await byCode(page, email);
    await page.waitForURL("**/invullen");
    await running.signIn(await browser.newContext(), email);
    const [, here] = await sessionsOf(ports, personId);
    const seenAt = new Date(Date.now() - 116 * 60_000).toISOString();
    await keep(ports, changeSession(here?.hash ?? "", { seenAt }));

    await page.reload();
    const warning = page.getByRole("status").filter({ hasText: "wordt u afgemeld" });
    await warning.waitFor();
    await isSound(page, "warning");
    await page.getByRole("button", { name: "Blijf aangemeld" }).focus();
    await page.keyboard.press("Enter");
    await warning.waitFor({ state: "hidden" });
    await page.getByRole("link", { name: "Mijn aanmeldingen" }).click();
    await isSound(page, "sessions");
    await page.getByRole("button", { name: "English" }).click();
    await isSound(page, "sessions-english");
    await page.getByRole("button", { name: "End all other sessions" }).click();
    await page.getByText("All other sessions have been ended.").waitFor();

    expect(await sessionsOf(ports, personId)).toHaveLength(1);
    await context.close();
  });

  it("left no complaint behind, in the browsers or in the product", () => {
    expect(complaints).toEqual([]);
    expect(running.faults).toEqual([]);
  });
});
