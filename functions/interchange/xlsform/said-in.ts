import type { Words } from "../source/words-of.ts";
import type { Form, FormRow } from "./form.ts";

/** Names of languages as people write them above columns, where they give no code between brackets. */
const languageNames: Readonly<Record<string, string>> = {
  ...{ nederlands: "nl", dutch: "nl", niederländisch: "nl", néerlandais: "nl" },
  ...{ english: "en", engels: "en", englisch: "en", anglais: "en" },
  ...{ deutsch: "de", german: "de", duits: "de", français: "fr", french: "fr", frans: "fr" },
};

/** The language that a heading or setting names: `Nederlands (nl)`, `Dutch`, `nl`. */
export const languageNamed = (name: string): string => {
  const code = /\(([A-Za-z-]{2,10})\)\s*$/.exec(name)?.[1];
  const plain = name.trim().toLowerCase();
  return (code ?? languageNames[plain] ?? plain).toLowerCase();
};

/** Where the standard does not say which language a text is in. */
const unnamed = "default";

export const baseLanguage = ({ settings, survey, choices }: Form): string => {
  const named = settings.get("default_language");
  if (named !== undefined) return languageNamed(named);
  const headings = [...survey, ...choices].flatMap((row) => [...row.keys()]);
  return headings.map((heading) => headingOf(heading).language).find((language) => language !== unnamed) ?? unnamed;
};

/** `label::Nederlands (nl)` is the column `label` in Dutch. */
export const headingOf = (heading: string): { readonly column: string; readonly language: string } => {
  const [column = "", language] = heading.split(/::?/);
  return {
    column: column.trim().toLowerCase(),
    language: language === undefined || language.trim() === "" ? unnamed : languageNamed(language),
  };
};

/** The texts of a column in every language; one without a language is in the first. */
export const wordsIn = (row: FormRow, column: string, base: string): Words => {
  const words = new Map<string, string>();
  for (const [heading, text] of row) {
    const found = headingOf(heading);
    if (found.column === column) words.set(found.language === unnamed ? base : found.language, text);
  }
  return words;
};

/** What a column of the standard says, whatever its letters' case. */
export const cellIn = (row: FormRow, column: string): string => {
  const exact = row.get(column);
  if (exact !== undefined) return exact.trim();
  for (const [heading, text] of row) if (heading.trim().toLowerCase() === column) return text.trim();
  return "";
};

export const languagesIn = ({ survey, choices }: Form, base: string): readonly string[] => {
  const headings = [...survey, ...choices].flatMap((row) => [...row.keys()]);
  const found = headings
    .map(headingOf)
    .filter(({ column, language }) => (column === "label" || column === "hint") && language !== unnamed);
  return [...new Set([base, ...found.map(({ language }) => language)])];
};
