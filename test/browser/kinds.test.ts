import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "#test/support/axe.ts";
import { findsChromium, launchChromium } from "#test/support/chromium.ts";
import { startGallery } from "#test/support/gallery.ts";

describe.skipIf(!findsChromium())("orders, divisions and two scales in a browser", () => {
  let browser: Browser;
  let gallery: Awaited<ReturnType<typeof startGallery>>;
  beforeAll(async () => {
    [browser, gallery] = await Promise.all([launchChromium(), startGallery()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), gallery?.stop()]);
  });

  const onKind = async (kind: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) => {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const complaints: string[] = [];
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(`${gallery.address}?show=kinds&kind=${kind}`);
      await page.locator("fieldset").first().waitFor();
      await page.waitForTimeout(300);
      await look(page);
    } finally {
      await context.close();
    }
    expect(complaints).toEqual([]);
  };

  const phone = { viewport: { width: 360, height: 740 } };
  const desk = { viewport: { width: 1280, height: 900 } };
  const kinds = ["rank", "allocation", "paired-matrix"];
  const said = (page: Page) => page.locator("fieldset").first().locator("[role=status]").last();
  const focused = (page: Page) =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent?.trim(),
    );

  it("an order is made and changed with the keyboard alone, and every step is said", async () => {
    await onKind("rank", desk, async (page) => {
      await page.getByRole("button", { name: "Kies betaalde stages" }).first().focus();
      await page.keyboard.press("Enter");
      expect(await said(page).textContent()).toBe("betaalde stages staat nu op plaats 1 van 3. Kies er nog 2.");
      expect(await focused(page)).toBe("Kies baangarantie");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      expect(await said(page).textContent()).toContain("op plaats 3 van 3. Uw volgorde is compleet.");

      await page.getByRole("button", { name: "Zet baangarantie hoger" }).first().focus();
      await page.keyboard.press("Enter");
      expect(await said(page).textContent()).toBe("baangarantie staat nu op plaats 1 van 3.");
      expect(await focused(page)).toBe("Zet baangarantie hoger");
      await page.keyboard.press("Enter");
      expect(await said(page).textContent()).toBe("baangarantie staat al bovenaan.");

      const order = await page.locator(".order-chosen").first().locator(".order-label").allTextContents();
      expect(order).toEqual(["baangarantie", "betaalde stages", "meeloopdagen en gastlessen"]);
    });
  });

  it("an order is said in English on an English page", async () => {
    await onKind("rank", phone, async (page) => {
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("button", { name: "Choose careers" }).or(page.getByText("better careers")).first().click();

      expect(await said(page).textContent()).toBe("better careers is now at place 1 of 3. Choose 2 more.");
    });
  });

  it("a division says what is left, divides the rest on request and is complete at the total", async () => {
    await onKind("allocation", phone, async (page) => {
      const field = page.locator("fieldset").first();
      await field.getByRole("textbox").first().fill("30");
      expect(await field.locator(".shares-total").textContent()).toBe(
        "Verdeeld: 30 van 100 mensen. Nog 70 te verdelen.",
      );
      await expect.poll(() => said(page).textContent(), { timeout: 4000 }).toContain("Nog 70 te verdelen");

      await field.getByRole("button", { name: "Verdeel de rest (70) over de 2 lege velden" }).click();
      expect(
        await field.getByRole("textbox").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
      ).toEqual(["30", "35", "35"]);
      expect(await field.locator(".shares-total").textContent()).toContain("Alles is verdeeld.");

      await field.getByRole("textbox").first().fill("40");
      expect(await field.locator(".shares-total").textContent()).toContain("Dat is 10 te veel.");
      await field.getByRole("textbox").first().fill("veel");
      expect(await field.locator(".shares-total").textContent()).toContain("kan niet worden gelezen");
      expect(await field.getByRole("textbox").nth(1).inputValue()).toBe("35");
    });
  });

  it("two scales are one card per row on a phone, answered with arrow keys, each line with its own name", async () => {
    await onKind("paired-matrix", phone, async (page) => {
      const line = page.getByRole("radiogroup", { name: "vakkennis beheersing" }).first();
      await line.getByRole("radio", { name: "zeer onvoldoende" }).focus();
      await page.keyboard.press("ArrowDown");

      expect(await line.getByRole("radio", { name: "onvoldoende", exact: true }).isChecked()).toBe(true);
      expect(await page.locator(".paired-head").first().isVisible()).toBe(false);
      expect(await line.getByRole("radio").first().getAttribute("id")).toMatch(/--knowledge:mastery$/);
    });
  });

  it.each([360, 1280])("nothing lies beyond the edge of a screen of %d px", async (width) => {
    for (const kind of kinds)
      await onKind(kind, { viewport: { width, height: 740 } }, async (page) => {
        const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(needed, kind).toBeLessThanOrEqual(given ?? 0);
      });
  });

  it.each(["Nederlands", "English"])("no barrier is found in %s, at a desk and on a phone", async (language) => {
    for (const kind of kinds)
      for (const screen of [desk, phone])
        await onKind(kind, screen, async (page) => {
          if (language === "English") await page.getByRole("button", { name: "English" }).click();
          const { wrong, kept } = await axeFindings(page);

          expect(wrong, kind).toEqual([]);
          expect(kept).toBeGreaterThan(15);
        });
  });
});
