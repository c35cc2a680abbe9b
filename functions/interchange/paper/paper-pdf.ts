import { fileURLToPath } from "node:url";
import { light } from "#shared/charts/palette.ts";
import type { Paper } from "#shared/interchange/paper/paper.ts";
import type { Instant } from "#shared/kernel/time.ts";
import { setDocument } from "../../documents/pdf/set-document.ts";
import { printable } from "../../documents/type/printable.ts";
import { textsPrintable } from "../../documents/type/texts-printable.ts";
import { pagesOf } from "./words.ts";

const template = fileURLToPath(new URL("paper.typ", import.meta.url));

/** Colours of the page, in the order in which the template takes them. */
const colours = (["ink", "ink-soft", "line", "mist", "brand"] as const).map((role) => light.roles[role]);

/** A questionnaire on paper as the template takes it: plain JSON, so that nothing in it can be anything but text. */
export const printedPaper = (paper: Paper): string =>
  JSON.stringify({
    ...(textsPrintable(paper) as object),
    runningTitle: printable(paper.title).slice(0, 80),
    page: pagesOf(paper.language),
    colours,
  });

/**
 * A questionnaire as an accessible PDF (PDF/UA-1). The same paper of the same moment gives the same bytes.
 * @throws NotSet where it takes longer than twenty seconds
 */
export const paperPdf = (paper: Paper, at: Instant): Promise<Uint8Array> =>
  setDocument({ template, files: { "paper.json": printedPaper(paper) }, at, mostSeconds: 20 });
