import { light } from "#shared/charts/palette.ts";
import type { Language } from "#shared/kernel/text.ts";
import type { Block } from "#shared/reports/block.ts";
import type { Report } from "#shared/reports/report.ts";
import { inSentence } from "#shared/reports/words.ts";
import { printable } from "../../documents/type/printable.ts";
import { textsPrintable } from "../../documents/type/texts-printable.ts";
import { chartSvg } from "../svg/chart-svg.ts";
import { pdfWords } from "./words.ts";

/** Colours of the page, in the order in which the template takes them. */
const colours = (["ink", "ink-soft", "line", "mist", "brand", "brand-tint", "paper"] as const).map(
  (role) => light.roles[role],
);

/**
 * A report as the template takes it: every text such that it can be set, every chart drawn. Plain JSON, so that nothing
 * in it can be anything but data.
 */
export const printed = (report: Report): string => {
  const { blocks, language, title, imprint } = report;
  return JSON.stringify({
    ...(textsPrintable({ ...report, blocks: [] }) as object),
    runningTitle: clipped(printable(title), 80),
    releaseLine: printable(imprint.slice(0, 2).join(" · ")),
    colours,
    say: pdfWords(language),
    tabled: blocks.some(({ is }) => is === "figure-tables"),
    blocks: blocks.map((block) => printedBlock(block, language)),
  });
};

const printedBlock = (block: Block, language: Language): unknown => {
  if (block.is !== "figure") return textsPrintable(block);
  const { chart, ...rest } = block;
  return {
    ...(textsPrintable(rest) as object),
    labelInSentence: inSentence(block.label),
    svg: chartSvg(chart, language),
  };
};

const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
