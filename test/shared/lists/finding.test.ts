import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEntries } from "#shared/lists/find-entries.ts";
import { entriesOf } from "#shared/lists/included/included-list.ts";
import { includedLists } from "#shared/lists/included/index.ts";
import { ListEntry } from "#shared/lists/list-entry.ts";
import { searchWords, wordsOfEntry } from "#shared/lists/search-words.ts";
import { shelvesFor, shelvesOf } from "#shared/lists/shelves.ts";

const occupations = entriesOf(includedLists.occupations);
const codes = (entries: readonly ListEntry[]): readonly string[] => entries.map(({ code }) => code);

describe("looking in a list", () => {
  it.each([
    ["verpl", "2221", "the beginning of a name"],
    ["INGENIEUR werktuig", "2144", "words in any order and any letters"],
    ["dietist", "2265", "without the accents"],
    ["2635", "2635", "the code itself"],
    ["jeugdzorg", "2635", "a word by which it is also known"],
    ["social work", "2635", "its English name"],
  ])("“%s” finds %s: %s", (typed, code) => {
    const found = findEntries(occupations, typed, 20);

    expect(codes(found)[0]).toBe(code);
  });

  it("names that begin as typed come before names in which it stands further on", () => {
    const found = findEntries(entriesOf(includedLists.industries), "bouw", 20);

    expect(found[0]?.label.nl.startsWith("bouw")).toBe(true);
    expect(codes(found)).toContain("43");
  });

  it.each(["", "  ", "–", "zzz"])("“%s” finds nothing", (typed) => {
    expect(findEntries(occupations, typed, 20)).toEqual([]);
  });

  it("what comes with the product is sound: every line fits, no code stands there twice", () => {
    for (const list of Object.values(includedLists)) {
      const entries = entriesOf(list);

      expect(entries.filter((entry) => !ListEntry.safeParse(entry).success)).toEqual([]);
      expect(new Set(codes(entries)).size).toBe(entries.length);
      expect(entries.length).toBeGreaterThan(40);
    }
  });
});

const syllable = fc.constantFrom("ver", "zorg", "tech", "bouw", "kun", "dig", "é", "ing", "a", "op", "lei", "10");
const word = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""));
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const list = fc
  .array(fc.record({ nl: name, en: name }), { minLength: 1, maxLength: 700 })
  .map((labels): ListEntry[] => labels.map((label, at) => ({ code: `c${at}`, label })));

describe("shelves", () => {
  it("whatever is typed, the shelves that are opened hold every line that fits", () => {
    fc.assert(
      fc.property(list, name, fc.nat(12), (entries, typed, cut) => {
        const text = typed.slice(0, 2 + cut);
        const shelves = shelvesOf(entries);
        const opened = shelvesFor(
          shelves.map(({ from }) => from),
          text,
        ).flatMap((place) => shelves[place]?.entries ?? []);
        const once = [...new Map(opened.map((entry) => [entry.code, entry])).values()];

        const most = entries.length;
        expect(codes(findEntries(once, text, most)).toSorted()).toEqual(
          codes(findEntries(entries, text, most)).toSorted(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("a list of twelve thousand lines fits a transaction, and a word opens one shelf or two", () => {
    const entries = Array.from({ length: 12_000 }, (_, at) => ({
      code: `c${at}`,
      label: { nl: `${["hoofd", "hulp", "vak", "leer"][at % 4]}${(at * 7919) % 12_000} medewerker` },
    }));

    const froms = shelvesOf(entries).map(({ from }) => from);

    expect(froms.length).toBeLessThanOrEqual(90);
    expect(shelvesFor(froms, "hoofd42").length).toBeLessThanOrEqual(2);
    expect(shelvesFor(froms, "medewerker hoofd42").length).toBeLessThanOrEqual(2);
  });

  it("words are without capitals, accents and signs, and an entry has each of them once", () => {
    expect(searchWords("Diëtist (m/v), 2265")).toEqual(["dietist", "m", "v", "2265"]);
    expect([...wordsOfEntry({ code: "86.10", label: { nl: "Zorg zorg", en: "Care" } })]).toEqual([
      ...["zorg", "care", "86", "10"],
    ]);
  });
});
