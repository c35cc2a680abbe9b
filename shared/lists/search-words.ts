import type { ListEntry } from "./list-entry.ts";

/** The words of a text as they are looked for: without capitals, accents and signs. */
export const searchWords = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word by which an entry is found, each once: of its names, its code and what it is also called. */
export const wordsOfEntry = ({ code, label, also }: ListEntry): ReadonlySet<string> =>
  new Set([label.nl, label.en ?? "", code, also ?? ""].flatMap(searchWords));
