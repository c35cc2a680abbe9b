import type { PaperForm } from "./operations.ts";
import type { Paper } from "./paper.ts";
import { paperWords } from "./words.ts";

const endings: Readonly<Record<PaperForm, string>> = { pdf: "pdf", word: "docx" };

/** What the file is called on somebody's disk: letters, digits and hyphens, whatever the questionnaire is called. */
export const paperFileName = ({ title, language }: Pick<Paper, "title" | "language">, form: PaperForm): string => {
  const name = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `${[paperWords(language).fileName, name].filter(Boolean).join("-")}.${endings[form]}`;
};
