import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readHouse } from "../architecture/house.ts";
import { sourceOf } from "../architecture/source.ts";
import { localTextsIn, type PhrasePair, phrasesIn } from "./phrases.ts";

const house = readHouse(fileURLToPath(new URL("../..", import.meta.url)));
const spoken = house.sources.filter(({ layer }) => layer !== "test");
const phrases = spoken.flatMap(phrasesIn);
const texts = spoken.flatMap(localTextsIn);

/** Words that are the same in both languages. A phrase made of these alone may be identical. */
const alike = [
  ...["Sectorspiegel", "mbo", "hbo", "VH", "PDF", "CSV", "e-mail", "E-mail", "NL", "EN", "Code", "Element", "Passkeys"],
  ...[
    "Open",
    "open",
    "Status",
    "status",
    "Sector",
    "Account",
    "Accent",
    "Details",
    "Week",
    "week",
    "Privacy",
    "Menu",
    "Download",
    "kB",
    "is",
    "Computer",
    "Histogram",
  ],
];
const words = (phrase: string): readonly string[] => phrase.match(/[\p{L}-]+/gu) ?? [];
const lacksWords = ({ nl, en }: PhrasePair): boolean => nl.trim() === "" || en.trim() === "";
const isUntranslated = ({ nl, en }: PhrasePair): boolean =>
  nl === en && words(nl).some((word) => !alike.includes(word));

/** The product says u. */
const saysJij = ({ nl }: PhrasePair): boolean => /\b(je|jij|jou|jouw|jullie)\b/i.test(nl);
/** Terms of the trade of disclosure control; people are told in plain words. */
const speaksShop = ({ nl, en }: PhrasePair): boolean => /blokregel|stratum|strata|\bframe\b/i.test(`${nl} ${en}`);

describe("the words of the product", () => {
  it("are found, or nothing below says anything", () => {
    const pair = (said: string) => `{ a: { b: "${said}" }, c: (n) => "${said} " + n }`;
    const source = sourceOf("web/a/words.ts", `words(${pair("ja")}, ${pair("yes")})`);

    expect(phrasesIn(source)).toEqual([
      { where: "web/a/words.ts.a.b", nl: "ja", en: "yes" },
      { where: "web/a/words.ts.c", nl: "ja ", en: "yes " },
    ]);
    expect(phrases.length).toBeGreaterThan(300);
    expect(texts.length).toBeGreaterThan(40);
  });

  it("would be noticed if they were missing, untranslated or out of tone", () => {
    const said = (nl: string, en: string): PhrasePair => ({ where: "", nl, en });

    expect(lacksWords(said("Versturen", " "))).toBe(true);
    expect(isUntranslated(said("Versturen", "Versturen"))).toBe(true);
    expect(isUntranslated(said("Menu", "Menu"))).toBe(false);
    expect(saysJij(said("Wil je versturen?", "Submit?"))).toBe(true);
    expect(speaksShop(said("Uw stratum", "Your group"))).toBe(true);
  });

  it("are complete in both languages", () => {
    expect([...phrases, ...texts].filter(lacksWords)).toEqual([]);
  });

  it("are translated, except where both languages use the same word", () => {
    expect(phrases.filter(isUntranslated)).toEqual([]);
  });

  it("say u", () => {
    expect([...phrases, ...texts].filter(saysJij)).toEqual([]);
  });

  it("keep the terms of disclosure control to themselves", () => {
    expect(phrases.filter(speaksShop)).toEqual([]);
  });
});
