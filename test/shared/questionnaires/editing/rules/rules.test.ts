import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "#shared/questionnaires/conditions/parse.ts";
import { print } from "#shared/questionnaires/conditions/print.ts";
import { conditionOf } from "#shared/questionnaires/editing/rules/condition-of.ts";
import { comparisonsFor, offeredBy } from "#shared/questionnaires/editing/rules/offered.ts";
import { ruleOf } from "#shared/questionnaires/editing/rules/rule-of.ts";
import { sayCondition } from "#shared/questionnaires/editing/rules/say-rule.ts";
import { subjectsFor } from "#shared/questionnaires/editing/rules/subject.ts";
import { kindOf } from "#shared/questions/index.ts";
import { anyCondition } from "../../conditions/any-condition.ts";
import { ask, questionnaireOf } from "../../make.ts";

const read = (text: string) => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.condition;
};
const options = [
  { id: "few", label: { nl: "weinig", en: "few" } },
  { id: "many", label: { nl: "veel", en: "many" } },
];
const questions = new Map(
  [
    ask("size", "single", { text: { nl: "Hoe groot?", en: "How large?" }, settings: { options } }),
    ask("view", "likert", { text: { nl: "Wat vindt u?" }, settings: { options, notStated: true } }),
    ask("ticks", "multi", { text: { nl: "Welke?" }, settings: { options } }),
    ask("table", "matrix", { text: { nl: "Per rij?" }, settings: { rows: options, options } }),
    ask("count", "number", { text: { nl: "Hoeveel?" }, settings: { notStated: true } }),
  ].map((question) => [question.id, question]),
);
const said = (text: string, language: "nl" | "en" = "nl") => sayCondition(text, (id) => questions.get(id), language);
const kind = (id: string) => kindOf(questions.get(id) ?? ask("none"));

describe("a condition in words", () => {
  it("is the same condition again, whatever was written", () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const back = conditionOf(ruleOf(condition));

        expect(back && print(back)).toBe(print(condition));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["size == 'few'", "Alleen als “Hoe groot?” is “weinig”"],
    ["view >= 2", "Alleen als “Wat vindt u?” is minstens “veel”"],
    ["view == 'not-stated'", "Alleen als “Wat vindt u?” is “Geen opgave”"],
    ["count > 3 && !answered(size)", "Alleen als “Hoeveel?” is meer dan 3 en “Hoe groot?” is niet beantwoord"],
    [
      "'few' in ticks || count(ticks) >= 2",
      "Alleen als “Welke?” bevat “weinig” of “Welke?” heeft minstens zoveel keuzes: 2",
    ],
    ["size in ['few', 'many']", "Alleen als “Hoe groot?” is een van “weinig”, “veel”"],
    ["anyRow(table, answer <= 1)", "Alleen als “Per rij?” heeft een rij met hoogstens “weinig”"],
    ["answered(size) && (view > 1 || count > 1)", /en \(“Wat vindt u\?” is meer dan “weinig” of “Hoeveel\?”/],
    ["gone == 1", "Alleen als een vraag die er niet is (gone) is 1"],
    ["@element in ticks", "Alleen als “Welke?” bevat het element waar de vraag over gaat"],
    ["@element.group == 'core'", "Alleen als “group” is core"],
    ["table.kind != 'board'", "Alleen als “Soort tafel” is niet “bestuurlijke tafel”"],
    ["round.sector == 'techniek'", "Alleen als “Sector van de ronde” is “Bètatechniek”"],
    ["size ==", "size =="],
  ])("says %s", (text, sentence) => {
    if (typeof sentence === "string") expect(said(text)).toBe(sentence);
    else expect(said(text)).toMatch(sentence);
  });

  it("is said in English too", () => {
    expect(said("size != 'many'", "en")).toBe("Only if “How large?” is not “many”");
  });

  it("keeps what words cannot say as it is written", () => {
    const rule = ruleOf(read("answered(size) && size == view"));

    expect(rule).toMatchObject({ is: "group", join: "all", of: [{ comparison: "answered" }, { is: "as-written" }] });
  });

  it("offers what can be compared, with the words of the options", () => {
    expect(comparisonsFor(kind("ticks").compares).slice(0, 2)).toEqual(["ticked", "not-ticked"]);
    expect(offeredBy(kind("view"), "is").picks.map(({ value, label }) => [value, label.nl])).toEqual([
      [1, "weinig"],
      [2, "veel"],
      ["not-stated", "Geen opgave"],
    ]);
    expect(offeredBy(kind("count"), "is")).toMatchObject({ writes: "number", picks: [{ value: "not-stated" }] });
    expect(comparisonsFor(undefined)).toEqual(["answered", "unanswered"]);
  });

  it("may look at earlier questions, at the element that is asked about and at the round", () => {
    const list = {
      ...{ id: "parts", title: { nl: "Onderdelen" }, elements: [{ id: "e1", label: { nl: "Stages" } }] },
      facts: [{ id: "group", label: { nl: "Groep" }, values: ["core", "rest"] }],
    };
    const questions = [
      ask("before", "multi", { optionsFrom: "parts", settings: { options: [] } }),
      ask("same", "single", { forEach: "parts" }),
      ask("other", "single", { forEach: "others" }),
      ask("asked", "text", { forEach: "parts" }),
      ask("after"),
    ];
    const draft = { ...questionnaireOf(...questions), optionSets: [], lists: [list] };

    const [asked] = questions.filter(({ id }) => id === "asked");
    const subjects = subjectsFor(draft, asked ?? ask("asked"));

    expect(subjects.filter(({ is }) => is !== "round").map(({ id }) => id)).toEqual([
      ...["before", "same", "@element", "@element.group"],
    ]);
    expect(subjects.find(({ id }) => id === "before")?.compared?.compares).toEqual({ is: "list", codes: ["e1"] });
    expect(subjects.find(({ id }) => id === "@element.group")?.name.nl).toBe("Groep");
    expect(subjects.some(({ id }) => id === "table.kind")).toBe(true);
  });
});
