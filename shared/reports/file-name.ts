import { inLanguage, type Language } from "../kernel/text.ts";
import { fileWords } from "./file-words.ts";
import type { ReportFormat } from "./job.ts";
import type { Released } from "./report.ts";

/**
 * What a file is called on somebody's disk: letters, digits and hyphens, whatever the round is called, with the release
 * it holds.
 */
export const fileName = (
  { title, release }: Pick<Released, "title" | "release">,
  format: ReportFormat,
  language: Language,
): string => {
  const say = fileWords(language);
  const name = inLanguage(title, language)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  const what = format === "pdf" ? say.report : say.tables;
  return `${[name, what, release.releaseId.slice(4, 12)].filter(Boolean).join("-")}.${format}`;
};
