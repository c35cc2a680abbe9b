import type { Language } from "#shared/kernel/text.ts";
import { composeReport } from "#shared/reports/compose.ts";
import type { RenderStep, ReportFormat } from "#shared/reports/job.ts";
import type { Released } from "#shared/reports/report.ts";
import { tablesCsv } from "./csv/tables-csv.ts";
import { setPdf } from "./pdf/set-pdf.ts";
import { tablesWorkbook } from "./xlsx/tables-workbook.ts";

type Making = (
  released: Released,
  language: Language,
  reached: (step: RenderStep) => Promise<void>,
) => Promise<Uint8Array>;

const makers: Readonly<Record<ReportFormat, Making>> = {
  pdf: async (released, language, reached) => {
    const report = composeReport(released, language);
    await reached("setting");
    return setPdf(report);
  },
  csv: async (released, language) => tablesCsv(released, language),
  xlsx: (released, language) => tablesWorkbook(released, language),
};

/** The bytes of a file; the same release gives the same. @param reached told of every step on the way */
export const renderFile = async (
  format: ReportFormat,
  released: Released,
  language: Language,
  reached: (step: RenderStep) => Promise<void> = async () => undefined,
): Promise<Uint8Array> => {
  await reached("composing");
  return makers[format](released, language, reached);
};
