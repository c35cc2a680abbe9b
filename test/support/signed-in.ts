import type { Browser, BrowserContext, Page } from "playwright-core";

type Somebody = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained about; a journey that expects nothing asserts that it is empty. */
  readonly problems: string[];
};

/** A browser window in which that member of the cast has signed in, with a click on the start page as anyone would. */
export const signedIn = async (
  browser: Browser,
  { address }: { readonly address: string },
  name: string,
  width = 1280,
): Promise<Somebody> => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (line) => line.type() === "error" && problems.push(line.text()));
  await page.goto(`${address}/start`);
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await page.waitForLoadState("networkidle");
  return { page, context, problems };
};
