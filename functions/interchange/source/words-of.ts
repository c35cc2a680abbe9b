import type { LocalText } from "#shared/kernel/text.ts";
import { tidy } from "./plain-words.ts";

/** One text of a source in its languages, by their codes. */
export type Words = ReadonlyMap<string, string>;

/** Which language of a source stands for which of ours. */
export type Languages = { readonly nl: string; readonly en: string | undefined };

const isA = (code: string, language: "nl" | "en"): boolean => new RegExp(`^${language}(\\b|-|_|$)`, "i").test(code);

/** Dutch where the source has it, else its own first language in the place of Dutch. */
export const languagesOf = (base: string, all: readonly string[]): Languages => {
  const find = (language: "nl" | "en") => [base, ...all].find((code) => isA(code, language));
  const nl = find("nl") ?? base;
  const en = find("en");
  return { nl, en: en === nl ? undefined : en };
};

/** Languages of a source that have no place here. */
export const languagesLeft = (all: readonly string[], { nl, en }: Languages): readonly string[] =>
  all.filter((code) => code !== nl && code !== en);

export const mostCharacters = 4000;

/** @param otherwise what stands there where the source has no words at all */
export const localText = (words: Words, { nl, en }: Languages, otherwise: string): LocalText => {
  const read = (code: string | undefined) => tidy(code === undefined ? "" : (words.get(code) ?? ""));
  const dutch = read(nl) || read(en) || tidy(otherwise) || "—";
  const english = read(en);
  const cut = (text: string) => text.slice(0, mostCharacters);
  return { nl: cut(dutch), ...(english !== "" && read(nl) !== "" && { en: cut(english) }) };
};
