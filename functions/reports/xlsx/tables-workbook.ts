import { inLanguage, type Language } from "#shared/kernel/text.ts";
import { exportOf } from "#shared/reports/export.ts";
import { exportWords } from "#shared/reports/export-words.ts";
import type { Released } from "#shared/reports/report.ts";
import { type Sheet, writeWorkbook } from "./write-workbook.ts";

/** Wide enough for what stands in it, in characters; texts wrap. */
const widths = [14, 48, 14, 32, 24, 24, 16, 32, 12, 10, 10, 10, 12, 48];

/** All tables of a release as a workbook: what one must know to read them, then a sheet per section. */
export const tablesWorkbook = (released: Released, language: Language): Promise<Uint8Array> => {
  const say = exportWords(language);
  const { columns, sections, notes } = exportOf(released, language);
  const explanation: Sheet = {
    name: say.explanation,
    columns: [
      { heading: say.explanation, width: 30, isNumber: false },
      { heading: "", width: 90, isNumber: false },
    ],
    rows: notes,
  };
  return writeWorkbook({
    title: inLanguage(released.title, language),
    at: released.release.confirmedAt ?? released.release.preparedAt,
    sheets: [
      explanation,
      ...sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }, place) => ({
          name: `${place + 1} ${title}`,
          columns: columns.map((column, at) => ({ ...column, width: widths[at] ?? 20 })),
          rows,
        })),
    ],
  });
};
