import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Playwright's own browser, where someone has had it installed. */
const playwrights = (): string | undefined => {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
};

/**
 * Where a Chromium is on this machine: `CHROMIUM_PATH`, Playwright's own, the system's; undefined where there is none.
 * @throws if CHROMIUM_PATH names a file that is not there: asked for by name, it must not be replaced in silence
 */
export const chromiumPath = (): string | undefined => {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file.`);
    return named;
  }
  return [playwrights(), ...usual].find((path) => path !== undefined && existsSync(path));
};

/** Whether browser tests can run here. Says which browser it is, or loudly what is left out and how to mend that. */
export const findsChromium = (): boolean => {
  const path = chromiumPath();
  if (path !== undefined) {
    console.log(`Browser: ${path}`);
    return true;
  }
  console.warn(
    [
      "",
      "!!! NO CHROMIUM FOUND: THE BROWSER TESTS ARE SKIPPED.",
      "!!! Install one (Debian: apt-get install chromium; anywhere: npx playwright-core install chromium),",
      "!!! or set CHROMIUM_PATH to its executable.",
      "",
    ].join("\n"),
  );
  return false;
};

const switches = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser that was found; without its sandbox for root, who may not have one. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error("There is no Chromium on this machine.");
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: asRoot ? [...switches, "--no-sandbox"] : switches });
};
