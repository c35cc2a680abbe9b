import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { castOrganisations } from "#infra/local/cast/organisations.ts";
import { findsChromium, launchChromium } from "#test/support/chromium.ts";
import { answerSection, everythingSaved } from "#test/support/respondent.ts";
import { type RunningProduct, startProduct } from "#test/support/running-product.ts";
import { begin, desk, phone, storedOf, visit, withoutBarrier } from "#test/support/visit.ts";

const asked = castOrganisations.filter((one) => one.sector === "gezondheidszorg").slice(0, 12);
const [offline = "", replyLost = "", twoTabs = "", signedOut = "", late = "", killed = "", both = ""] = asked.map(
  ({ coordinator }) => coordinator.email,
);
const manner = { words: "Dit mag niet verloren gaan.", number: "42", step: 1 };
const saving = (page: Page, words: string | RegExp) => page.locator(".saved-state").getByText(words).waitFor();

describe.skipIf(!findsChromium())("nothing that is given is lost", () => {
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

  it("without a connection for two sections, and back", async () => {
    await visit(world(), offline, phone, async ({ context, page }) => {
      await begin(page);
      await everythingLoaded(page);
      await context.setOffline(true);
      let answered = await answerSection(page, manner);
      await saving(page, /geen verbinding/);
      await withoutBarrier(page);
      await page.getByRole("link", { name: "Volgende" }).click();
      await page.getByText(/^Deel 2 van/).waitFor();
      answered += await answerSection(page, manner);
      expect((await storedOf(running, offline)).answers).toEqual([]);

      await context.setOffline(false);
      await everythingSaved(page);

      const { answers, head } = await storedOf(running, offline);
      expect(answered).toBeGreaterThanOrEqual(10);
      expect(answers).toHaveLength(answered);
      expect(head.version).toBeLessThanOrEqual(1 + answered);
    });
  });

  it("without a connection and with the tab killed: a second tab sends every answer once", async () => {
    await visit(world(), killed, phone, async ({ context, page, openTab }) => {
      await begin(page);
      await everythingLoaded(page);
      await context.setOffline(true);
      let answered = await answerSection(page, manner);
      await page.getByRole("link", { name: "Volgende" }).click();
      await page.getByText(/^Deel 2 van/).waitFor();
      answered += await answerSection(page, manner);
      await saving(page, /geen verbinding/);
      const place = page.url();

      await killTab(context, page);
      await context.setOffline(false);
      const second = await openTab();
      await second.goto(place);
      await everythingSaved(second);

      const { answers, head } = await storedOf(running, killed);
      expect(answered).toBeGreaterThanOrEqual(10);
      expect(answers).toHaveLength(answered);
      expect(head.version).toBeLessThanOrEqual(1 + answered);
      expect(new Set(answers.map(({ since }) => since)).size).toBeLessThanOrEqual(head.version - 1);
      const shown = await second.locator(".answer-question input:checked, .answer-question textarea").count();
      expect(shown).toBeGreaterThan(0);
      await expect.poll(() => keptOnDevice(second)).toBe(0);
    });
  });

  it("of two tabs at once: the one that lives sends what the killed one could not", async () => {
    await visit(world(), both, desk, async ({ context, page, openTab }) => {
      await begin(page);
      const other = await openTab();
      await other.goto(page.url());
      await other.locator("input[inputmode]").first().waitFor();
      await everythingLoaded(page);
      await page.route("**/answers", (route) => route.abort());
      await page.locator("input[inputmode]").first().fill("321");
      await saving(page, /geen verbinding/);
      await expect.poll(() => keptOnDevice(other)).toBe(1);
      expect(await rawOnDevice(other)).not.toContain("321");
      await connectionReturns(other);

      await killTab(context, page);
      await everythingSaved(other);

      expect((await storedOf(running, both)).answers.map(({ value }) => value)).toEqual([321]);
      expect(await other.locator("input[inputmode]").first().inputValue()).toBe("321");
      await expect.poll(() => keptOnDevice(other)).toBe(0);
    });
  });

  it("when the server stored a save but its reply was lost, and the page is loaded again", async () => {
    await visit(world(), replyLost, desk, async ({ page }) => {
      await begin(page);
      await page.route("**/answers", async (route) => {
        await route.fetch();
        await route.abort();
      });
      await page.locator("input[inputmode]").first().fill("1.250");
      await saving(page, /geen verbinding/);
      const before = (await storedOf(running, replyLost)).head.version;
      await page.unroute("**/answers");
      page.on("dialog", (dialog) => dialog.accept());

      await page.reload();
      await everythingSaved(page);

      const { answers, head } = await storedOf(running, replyLost);
      expect(await page.locator("input[inputmode]").first().inputValue()).toBe("1.250");
      expect(answers.map(({ value }) => value)).toEqual([1250]);
      expect(head.version).toBe(before);
    });
  });

  it("when two people are at one question: both texts stand there until one is chosen", async () => {
    await visit(world(), twoTabs, desk, async ({ page, openTab }) => {
      await begin(page);
      const other = await openTab();
      await other.goto(page.url());
      const ours = page.locator("input[inputmode]");
      const theirs = other.locator("input[inputmode]");
      await theirs.first().fill("100");
      await everythingSaved(other);
      await expect.poll(() => ours.first().inputValue(), { timeout: 12_000 }).toBe("100");

      await page.route("**/answers", (route) => route.abort());
      await ours.first().fill("200");
      await theirs.first().fill("300");
      await everythingSaved(other);
      await page.unroute("**/answers");
      await connectionReturns(page);
      await page.getByText("U wijzigde dit antwoord op twee plaatsen").waitFor();
      await withoutBarrier(page);
      expect(await page.locator(".answer-sides").innerText()).toMatch(/300[\s\S]*200/);

      await page.getByRole("button", { name: "Houd uw antwoord" }).click();
      await everythingSaved(page);
      expect(await theirs.first().inputValue(), "nothing changes under their hands").toBe("300");
      await theirs.first().blur();

      await expect.poll(() => theirs.first().inputValue(), { timeout: 12_000 }).toBe("200");
      expect((await storedOf(running, twoTabs)).answers.map(({ value }) => value)).toContain(200);
    });
  });

  it("when the session ends halfway: what is given stays, and is saved after signing in again", async () => {
    await visit(world(), signedOut, desk, async ({ context, page }) => {
      await begin(page);
      await context.clearCookies();
      await page.locator("input[inputmode]").first().fill("77");
      await saving(page, /u bent uitgelogd/);
      await page.getByText("Wat u hier invulde, blijft staan").waitFor();
      await withoutBarrier(page);

      await running.signIn(context, signedOut);
      await everythingSaved(page);

      expect((await storedOf(running, signedOut)).answers.map(({ value }) => value)).toEqual([77]);
    });
  });

  it("when the round closes: the page says so at once and shows what was given, though the device is years ahead", async () => {
    await visit(world(), late, desk, async ({ page }) => {
      await page.clock.setFixedTime("2031-05-05T05:05:05.000Z");
      await page.reload();
      await begin(page);
      await page.locator("input[inputmode]").first().fill("5");
      await everythingSaved(page);
      const { asked: one } = await storedOf(running, late);

      running.product.clock.set(one.closesAt);
      await page.evaluate(() => dispatchEvent(new Event("focus")));

      await page.getByRole("heading", { name: /^De vragenlijst is gesloten/ }).waitFor({ timeout: 15_000 });
      await withoutBarrier(page);
      expect(await page.locator(".written").first().innerText()).toMatch(/\b5\b/);
    });
    running.product.clock.reset();
  });
});

/** The tab's process is gone from one moment to the next: no page is asked whether it wants to leave. */
const killTab = async (context: BrowserContext, page: Page): Promise<void> => {
  const gone = page.waitForEvent("crash");
  const session = await context.newCDPSession(page);
  session.send("Page.crash").catch(() => undefined);
  await gone;
  await page.close();
};

/** What the browser says when a connection is there again; without it a page waits until it tries of itself. */
const connectionReturns = (page: Page) => page.evaluate(() => dispatchEvent(new Event("online")));

/** Everything in the database of this browser, as whoever takes the device would find it. */
const onDevice = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("sectorspiegel");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction("unsaved").objectStore("unsaved").getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(
              reading.result.map(({ iv, text }: { iv: Uint8Array; text: ArrayBuffer }) =>
                [iv, new Uint8Array(text)].map((bytes) => new TextDecoder("latin1").decode(bytes)).join(" "),
              ),
            );
          };
        };
      }),
  );
const keptOnDevice = async (page: Page): Promise<number> => (await onDevice(page)).length;
const rawOnDevice = async (page: Page): Promise<string> => (await onDevice(page)).join(" ");

/** The pages that come later are fetched in the background; without them nobody could go on offline. */
const everythingLoaded = (page: Page) => page.waitForLoadState("networkidle");
