import type { Language } from "#shared/kernel/text.ts";
import { exportOf } from "#shared/reports/export.ts";
import { exportWords } from "#shared/reports/export-words.ts";
import type { Released } from "#shared/reports/report.ts";
import { csvOf } from "../../documents/csv/csv-of.ts";

/** All tables of a release as one file. */
export const tablesCsv = (released: Released, language: Language): Uint8Array => {
  const { columns, sections } = exportOf(released, language);
  const { release, section } = exportWords(language);
  const header = [release, section, ...columns.map(({ heading }) => heading)];
  const rows = sections.flatMap(({ title, rows }) => rows.map((row) => [released.release.releaseId, title, ...row]));
  return new TextEncoder().encode(csvOf([header, ...rows]));
};
