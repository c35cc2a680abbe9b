import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, BrowserContext } from "playwright-core";
import { castOrganisations } from "#infra/local/cast/organisations.ts";
import { fullPath } from "#shared/kernel/operation.ts";
import { acceptAgreement, listAsked, readResponse } from "#shared/responses/operations.ts";
import { launchChromium } from "../support/chromium.ts";
import { type RunningProduct, startProduct } from "../support/running-product.ts";
import { type Pages, serveGzipped } from "./gzipped.ts";
import { inWords, line, ratioOf, spreadOf } from "./measure.ts";

/** SurveyJS as it was compared with before; installed beside the packages when this is run, and nowhere else. */
const surveyJs = "2.5.25";
const cache = fileURLToPath(new URL("../../node_modules/.cache/first-page/", import.meta.url));
const turns = Number(process.env.TURNS ?? 7);

/** Lighthouse's slow 4G as the browser itself applies it, and a processor of a quarter of the speed. */
const slow = { latency: 562.5, downloadThroughput: 1_474_560 / 8, uploadThroughput: 675_000 / 8, offline: false };

type Seen = { readonly paint: number; readonly usable: number; readonly requests: number; readonly kilobytes: number };

/** Opens an address with an empty cache, and clicks the first choice as soon as it is there. */
const opened = async (context: BrowserContext, address: string): Promise<Seen> => {
  const page = await context.newPage();
  try {
    const wire = await context.newCDPSession(page);
    await wire.send("Network.enable");
    await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
    await wire.send("Network.emulateNetworkConditions", slow);
    await wire.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    let [requests, bytes] = [0, 0];
    const counted = new Set<string>();
    wire.on("Network.requestWillBeSent", ({ requestId }) => counted.add(requestId));
    wire.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(whatIsSeen);
    await page.goto(address, { waitUntil: "commit" });
    const usable = (await (await page.waitForFunction("window.usableAt")).jsonValue()) as number;
    requests = counted.size;
    const kilobytes = bytes / 1000;
    await page.waitForLoadState("networkidle");
    return { paint: Number(await page.evaluate("window.paintedAt")), usable, requests, kilobytes };
  } finally {
    await page.close();
  }
};

/** Runs in the page before anything else: when most was painted, and when a click on a choice is held by the form. */
const whatIsSeen = `
  new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) window.paintedAt = startTime; })
    .observe({ type: "largest-contentful-paint", buffered: true });
  const look = () => {
    const choice = document.querySelector("input[type=radio], input[type=checkbox]");
    if (choice && !choice.checked) choice.click();
    requestAnimationFrame(() => {
      if (choice?.isConnected && choice.checked) window.usableAt ??= performance.now();
      else look();
    });
  };
  look();
`;

/** The questions of the first section, as SurveyJS has them. */
const asSurvey = (questions: readonly { id: string; kind: string; settings?: unknown; text: { nl: string } }[]) => ({
  elements: questions.map(({ id, settings, text }) => {
    const { options = [], rows = [] } = (settings ?? {}) as Record<string, { id: string; label: { nl: string } }[]>;
    const choices = options.map((one) => ({ value: one.id, text: one.label.nl }));
    const of = { name: id, title: text.nl };
    if (rows.length > 0)
      return {
        ...of,
        type: "matrix",
        columns: choices,
        rows: rows.map((one) => ({ value: one.id, text: one.label.nl })),
      };
    if (choices.length > 0) return { ...of, type: "radiogroup", choices };
    return { ...of, type: "comment" };
  }),
});

const surveyPage = async (survey: object): Promise<Pages> => {
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${cache}package.json`, "{}");
  const wanted = ["survey-core", "survey-react-ui"].map((name) => `${name}@${surveyJs}`);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--save-exact", ...wanted], {
    cwd: cache,
    stdio: "ignore",
  });
  const contents = `
    import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    import { Model } from "survey-core";
    import { Survey } from "survey-react-ui";
    import "survey-core/survey-core.css";
    createRoot(document.getElementById("root")).render(createElement(Survey, { model: new Model(${JSON.stringify(survey)}) }));`;
  const built = await build({
    stdin: { contents, resolveDir: cache, loader: "js" },
    ...{ bundle: true, minify: true, format: "esm", outdir: "/", entryNames: "survey", write: false },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const html = `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/survey.css"><script type="module" src="/survey.js"></script><div id="root"></div>`;
  const files = new Map(built.outputFiles.map(({ path, text }) => [path, text]));
  return async (path) => {
    const type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
    return { status: 200, headers: { "content-type": type }, body: files.get(path) ?? html };
  };
};

const productPage =
  ({ address }: RunningProduct): Pages =>
  async (path, { method, headers, body }) => {
    const { host: _, connection: __, "accept-encoding": ___, ...sent } = headers;
    const origin = sent.origin === undefined ? {} : { origin: address };
    const response = await fetch(new URL(path, address), {
      method,
      headers: { ...sent, ...origin },
      ...(body && { body }),
    });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  };

const agreed = async (browser: Browser, running: RunningProduct, email: string, responseId: string): Promise<void> => {
  const context = await browser.newContext();
  await running.signIn(context, email);
  const path = fullPath(acceptAgreement).replace(":responseId", responseId);
  const headers = { origin: running.address };
  const response = await context.request.post(`${running.address}${path}`, { data: { stance: "named" }, headers });
  await context.close();
  if (!response.ok()) throw new Error(`the agreement was refused: ${await response.text()}`);
};

const measured = async (browser: Browser, email: string | undefined, running: RunningProduct, address: string) => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: "nl-NL", bypassCSP: true });
  try {
    if (email !== undefined) {
      await running.signIn(context, email);
      const cookies = await context.cookies(running.address);
      await context.addCookies(cookies.map(({ name, value }) => ({ name, value, url: address })));
    }
    return await opened(context, address);
  } finally {
    await context.close();
  }
};

/** The respondent's first page and first section, beside the same section in SurveyJS, in turns. */
export const firstPage = async (): Promise<void> => {
  const [browser, running] = await Promise.all([launchChromium(), startProduct("round-open")]);
  const [fresh, begun] = castOrganisations.filter((one) => one.sector === "gezondheidszorg");
  const [first = "", second = ""] = [fresh, begun].map((one) => one?.coordinator.email);
  const idOf = async (email: string) => (await running.read(listAsked, email)).asked[0]?.responseId ?? "";
  const [firstId, secondId] = [await idOf(first), await idOf(second)];
  await agreed(browser, running, second, secondId);
  const { questionnaire } = await running.read(readResponse, second, { responseId: secondId });
  const section = questionnaire.sections[0]?.id;
  const asked = questionnaire.questions.filter((one) => one.section === section);

  const product = await serveGzipped(productPage(running));
  const survey = await serveGzipped(await surveyPage(asSurvey(asked as never)));
  try {
    const seen: Record<"agreement" | "section" | "survey", Seen[]> = { agreement: [], section: [], survey: [] };
    for (let turn = 0; turn < turns; turn += 1) {
      seen.agreement.push(await measured(browser, first, running, `${product.address}/invullen/${firstId}`));
      seen.section.push(await measured(browser, second, running, `${product.address}/invullen/${secondId}`));
      seen.survey.push(await measured(browser, undefined, running, `${survey.address}/`));
    }
    const tell = (what: string, of: readonly Seen[], goal: string) => {
      const spread = (pick: (one: Seen) => number) => inWords(spreadOf(of.map(pick)));
      line(
        `${what}: largest paint, ms`,
        spread(({ paint }) => paint),
        goal && "at most 2000",
      );
      line(
        "  a choice can be made, ms",
        spread(({ usable }) => usable),
        goal && "at most 2100",
      );
      line(
        "  requests, kB until then",
        `${spread((one) => one.requests)}, ${spread((one) => one.kilobytes)}`,
        goal && "at most 5",
      );
    };
    tell("respondent's first page", seen.agreement, "goal");
    tell("respondent's first section", seen.section, "goal");
    tell(`SurveyJS ${surveyJs}, that section`, seen.survey, "");
    const ratio = ratioOf([seen.section.map((one) => one.usable), seen.survey.map((one) => one.usable)]);
    line("a choice can be made: first section / SurveyJS", inWords(ratio), "");
  } finally {
    await Promise.all([product.stop(), survey.stop(), browser.close()]);
    await running.stop();
  }
};

if (process.argv[1]?.endsWith("first-page.ts")) await firstPage();
