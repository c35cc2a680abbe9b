import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "#test/support/axe.ts";
import { findsChromium, launchChromium } from "#test/support/chromium.ts";
import { startGallery } from "#test/support/gallery.ts";

describe.skipIf(!findsChromium())("the parts in a browser", () => {
  let browser: Browser;
  let gallery: Awaited<ReturnType<typeof startGallery>>;
  beforeAll(async () => {
    [browser, gallery] = await Promise.all([launchChromium(), startGallery()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), gallery?.stop()]);
  });

  /** Opens a gallery page, and afterwards demands that the browser had nothing to complain about. */
  const onPage = async (shown: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) => {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const complaints: string[] = [];
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(`${gallery.address}?show=${shown}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await look(page);
    } finally {
      await context.close();
    }
    expect(complaints).toEqual([]);
  };

  const phone = { viewport: { width: 360, height: 740 } };
  const desk = { viewport: { width: 1280, height: 900 } };
  const screens = [
    { at: "a desk, in the light", options: { ...desk, colorScheme: "light" } },
    { at: "a desk, in the dark", options: { ...desk, colorScheme: "dark" } },
    { at: "a phone, in the light", options: { ...phone, colorScheme: "light" } },
    { at: "a phone, in the dark", options: { ...phone, colorScheme: "dark" } },
    { at: "a desk, in the colours of the reader's own system", options: { ...desk, forcedColors: "active" } },
  ] as const;

  it.each(screens)("no barrier is found at $at", async ({ options }) => {
    for (const shown of ["parts", "answer", "round"]) {
      await onPage(shown, options, async (page) => {
        await page.waitForTimeout(400);
        const { wrong, kept } = await axeFindings(page);

        expect(wrong).toEqual([]);
        expect(kept).toBeGreaterThan(20);
      });
    }
  });

  it("no barrier is found in English or in an open dialog, and the choice of language is remembered", async () => {
    await onPage("parts", desk, async (page) => {
      await page.getByRole("button", { name: "English" }).click();
      await page.reload();
      await page.getByRole("heading", { name: "All parts on one page" }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("en");

      await page.getByRole("button", { name: "Withdraw the response" }).last().click();
      expect((await axeFindings(page)).wrong).toEqual([]);
    });
  });

  it.each([320, 360, 1280])("nothing lies beyond the edge of a screen of %d px", async (width) => {
    for (const shown of ["parts", "answer", "round"]) {
      await onPage(shown, { viewport: { width, height: 640 } }, async (page) => {
        const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(needed).toBeLessThanOrEqual(given ?? 0);
      });
    }
  });

  it("everything one presses is at least 44 px high on a phone, links within text apart", async () => {
    await onPage("answer", phone, async (page) => {
      const low = await page
        .locator("button, .choice-press, .step-title, .header a, .footer a, summary, input[type=text]")
        .evaluateAll((all) =>
          all
            .map((one) => ({ what: one.textContent, height: one.getBoundingClientRect().height }))
            .filter(({ height }) => height > 0 && height < 44),
        );
      expect(low).toEqual([]);
    });
  });

  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

  it("tabs are one stop of the Tab key; arrow keys, Home and End move among them", async () => {
    await onPage("parts", desk, async (page) => {
      await page.getByRole("tab", { name: "Cijfers" }).focus();
      await page.keyboard.press("ArrowRight");
      expect(await focused(page)).toBe("Tabel");
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowRight");
      expect(await focused(page)).toBe("Cijfers");
      await page.keyboard.press("ArrowLeft");

      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Toelichting");
      expect(await page.getByRole("tabpanel").textContent()).toContain("Zodra de ronde gesloten is");
      await page.keyboard.press("Tab");
      expect(await page.getByRole("tabpanel").evaluate((panel) => panel === document.activeElement)).toBe(true);
    });
  });

  it("a dialog keeps the focus, closes on Escape and gives the focus back", async () => {
    await onPage("parts", desk, async (page) => {
      const opener = page.getByRole("button", { name: "Trek de inzending in" }).last();
      await opener.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Wilt u de inzending intrekken?" });
      expect(await focused(page)).toBe("Wilt u de inzending intrekken?");

      const outside: (string | undefined)[] = [];
      for (let presses = 0; presses < 6; presses += 1) {
        await page.keyboard.press("Tab");
        const strayed = await page.evaluate(
          () => document.activeElement !== document.body && document.activeElement?.closest("dialog") === null,
        );
        if (strayed) outside.push(await focused(page));
      }
      expect(outside).toEqual([]);

      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    });
  });

  it("one picks by keyboard alone, and can take the choice back", async () => {
    await onPage("answer", desk, async (page) => {
      const scale = page.getByRole("radiogroup", { name: /Hoe goed sluit/ }).first();
      await scale.getByRole("radio", { name: "Goed", exact: true }).focus();
      await page.keyboard.press("ArrowRight");
      expect(await scale.getByRole("radio", { name: "Zeer goed" }).isChecked()).toBe(true);

      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Keuze wissen");
      await page.keyboard.press("Enter");
      expect(await scale.getByRole("radio", { checked: true }).count()).toBe(0);
    });
  });

  it("an exclusive option unticks the others and is unticked by them", async () => {
    await onPage("answer", phone, async (page) => {
      const lacks = page.getByRole("group", { name: /Wat missen starters/ });
      await lacks.getByRole("checkbox", { name: "Geen van deze" }).check();
      expect(await lacks.getByRole("checkbox", { checked: true }).count()).toBe(1);
      expect(await page.getByRole("textbox", { name: "Wat missen zij?" }).count()).toBe(0);

      await lacks.getByRole("checkbox", { name: "Schrijven" }).check();
      expect(await lacks.getByRole("checkbox", { name: "Geen van deze" }).isChecked()).toBe(false);
    });
  });

  it("the summary of errors takes the focus at every attempt and leads to the fields", async () => {
    await onPage("parts", desk, async (page) => {
      await page.getByRole("button", { name: "Volgende" }).first().click();
      expect(await focused(page)).toContain("Verbeter de fouten voor u verder gaat");

      await page.getByRole("link", { name: /De ronde kan niet sluiten/ }).click();
      expect(await page.getByRole("textbox", { name: "Dag" }).evaluate((day) => day === document.activeElement)).toBe(
        true,
      );
    });
  });

  it("numbers are written back as they were understood, and what is no number is said to be none", async () => {
    await onPage("parts", phone, async (page) => {
      const vacancies = page.getByRole("textbox", { name: /Hoeveel vacatures/ });
      await vacancies.fill("12345,50");
      await vacancies.blur();
      expect(await vacancies.inputValue()).toBe("12.345,5");

      await vacancies.fill("veel");
      await vacancies.blur();
      expect(await vacancies.inputValue()).toBe("veel");
      expect(await vacancies.getAttribute("aria-invalid")).toBe("true");
      await page.getByText("“veel” is geen getal. Schrijf bijvoorbeeld 1.250 of 12,5.").waitFor();
    });
  });

  it("a button at work says so, keeps the focus and takes no second press", async () => {
    await onPage("parts", desk, async (page) => {
      const send = page.getByRole("button", { name: "Verstuur naar de commissie" }).first();
      await send.focus();
      await page.keyboard.press("Enter");

      expect(await focused(page)).toBe("Uw antwoorden worden verstuurd…");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-disabled"))).toBe("true");
    });
  });

  it("the first stop of the Tab key leads past the header", async () => {
    await onPage("round", desk, async (page) => {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Naar de inhoud");
      await page.keyboard.press("Enter");

      expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    });
  });

  it("paper is white, also when the screen is dark, and shows nothing that one can only press", async () => {
    await onPage("round", { ...desk, colorScheme: "dark" }, async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const pressed = page.locator(".button:visible, nav.header-nav:visible, .footer ul:visible");
      expect(await paper()).toBe("rgb(21, 24, 26)");
      expect(await pressed.count()).toBe(3);

      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await paper()).toBe("rgb(255, 255, 255)");
      expect(await pressed.count()).toBe(0);
    });
  });

  it("a comparison too wide for a phone scrolls inside itself and can be reached by keyboard; at a desk it is no stop", async () => {
    const stops = (page: Page) => page.locator("section.table-box[tabindex='0']").count();

    await onPage("round", phone, async (page) => expect(await stops(page)).toBe(1));
    await onPage("round", desk, async (page) => expect(await stops(page)).toBe(0));
  });
});
