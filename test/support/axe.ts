import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Found = { readonly id: string; readonly impact: string; readonly where: readonly string[] };
type AxeRun = { violations: { id: string; impact: string; nodes: { target: string[] }[] }[]; passes: unknown[] };

/**
 * What axe finds wrong on the page as it stands, and how many rules it found kept.
 * @throws if axe could not look at the page at all
 */
export const axeFindings = async (page: Page): Promise<{ wrong: Found[]; kept: number }> => {
  await page.evaluate(axe);
  const run = await page.evaluate<AxeRun, string[]>(
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window of the page it is loaded into
    (values) => (window as any).axe.run(document, { runOnly: { type: "tag", values } }),
    rules,
  );
  const wrong = run.violations.map(({ id, impact, nodes }) => ({
    id,
    impact,
    where: nodes.map((n) => n.target.join(" ")),
  }));
  return { wrong, kept: run.passes.length };
};
