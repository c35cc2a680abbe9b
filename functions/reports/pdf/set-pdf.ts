import { fileURLToPath } from "node:url";
import type { Report } from "#shared/reports/report.ts";
import { setDocument } from "../../documents/pdf/set-document.ts";
import { printed } from "./printed.ts";

const template = fileURLToPath(new URL("report.typ", import.meta.url));

/**
 * A report as an accessible PDF. The same report gives the same bytes.
 * @throws NotSet where a figure has no words, a heading level is passed over, or it takes longer than a minute
 */
export const setPdf = async (report: Report): Promise<Uint8Array> =>
  setDocument({ template, files: { "report.json": printed(report) }, at: report.releasedAt, mostSeconds: 60 });
