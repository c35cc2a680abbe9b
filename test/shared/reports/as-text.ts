import type { Block, Grid } from "#shared/reports/block.ts";
import type { Report } from "#shared/reports/report.ts";

const gridAsText = ({ corner, columns, rows }: Grid): string =>
  [[corner, ...columns.map(({ heading }) => heading)], ...rows.map(({ heading, cells }) => [heading, ...cells])]
    .map((row) => `  | ${row.join(" | ")}`)
    .join("\n");

const blockAsText = (block: Block): string => {
  switch (block.is) {
    case "heading":
      return `\n${"#".repeat(block.level)} ${[block.label, block.text].filter(Boolean).join(" ")} {${block.anchor}}`;
    case "contents":
      return `[${block.title}]`;
    case "paragraph":
      return block.look === "lead" ? `> ${block.text}` : block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "key-figures":
      return block.items.map(({ value, label }) => `= ${value} ${label}`).join("\n");
    case "figure":
      return [
        `[${block.label}] ${block.title} {${block.anchor}, ${block.audience}, n ${block.n ?? "differs"}}`,
        `  ${block.base}`,
        ...[...block.findings, ...block.because].map((sentence) => `  ${sentence}`),
        `  alt: ${block.alternative}`,
        gridAsText(block.table),
        `  ${block.source}`,
      ].join("\n");
    case "silence":
      return [
        `~ ${block.title}`,
        ...block.items.flatMap(({ because, titles }) => [`  ~ ${because}`, ...titles.map((title) => `    ~ ${title}`)]),
      ].join("\n");
    case "table":
      return [`[${block.label}] ${block.title} {${block.anchor}}`, gridAsText(block.grid), ...block.notes].join("\n");
    case "quote":
      return `“${block.text}” ${block.by}`;
    case "note":
      return [`! ${block.heading}`, ...block.texts.map((text) => `  ! ${text}`)].join("\n");
    case "figure-tables":
      return "[…]";
  }
};

/** A report as one can read it in a review: every word of it, and nothing of how it looks. */
export const reportAsText = ({ kicker, title, subtitle, imprint, blocks }: Report): string =>
  [kicker, title, subtitle, ...imprint, "", ...blocks.map(blockAsText), ""].join("\n");
