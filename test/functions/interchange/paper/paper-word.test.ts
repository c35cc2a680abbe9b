import { describe, expect, it } from "vitest";
import { paperWord } from "#functions/interchange/paper/paper-word.ts";
import { openArchive } from "#functions/interchange/source/open-archive.ts";
import { readMarkup } from "#functions/interchange/source/read-markup.ts";
import { composePaper } from "#shared/interchange/paper/compose-paper.ts";
import type { Paper } from "#shared/interchange/paper/paper.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { controls, formulas, hostile, syntax } from "../../reports/hostile.ts";

type Element = ReturnType<typeof readMarkup>;

const version = { is: "version", version: "1.0.0" } as const;
const exploration = composePaper(toDraft(templates.one("sector-exploration").content("sociaal")), version, "nl");

const partsOf = async (paper: Paper) => {
  const files = await openArchive(await paperWord(paper));
  const read = (name: string) => new TextDecoder().decode(files.get(name));
  return { names: [...files.keys()], document: readMarkup(read("word/document.xml")), text: read("word/styles.xml") };
};
const all = (element: Element, name: string): readonly Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];
const styled = (document: Element, style: string) =>
  all(document, "w:p").filter((paragraph) =>
    all(paragraph, "w:pStyle").some(({ attributes }) => attributes.get("w:val") === style),
  );
const wordsIn = (element: Element): string =>
  all(element, "w:t")
    .map(({ text }) => text)
    .join("");

describe("a questionnaire on paper as a document of Word", () => {
  it("has its title, sections and questions as headings, in Dutch", async () => {
    const { document, text } = await partsOf(exploration);

    const questions = exploration.chapters.flatMap(({ parts }) => parts);

    expect(styled(document, "Title").map(wordsIn)).toEqual([exploration.title]);
    expect(styled(document, "Heading1")).toHaveLength(exploration.chapters.length + 1);
    const isUnder = (part: (typeof questions)[number]) => part.is === "question" && part.ofElement;
    const worded = (parts: typeof questions) =>
      parts.map((part) => (part.is === "question" ? `${part.number}. ${part.text}` : part.title));
    expect(styled(document, "Heading2").map(wordsIn)).toEqual(worded(questions.filter((part) => !isUnder(part))));
    expect(styled(document, "Heading3").map(wordsIn)).toEqual(worded(questions.filter(isUnder)));
    expect(text).toContain('w:lang w:val="nl-NL"');
  });

  it("has a header row in each table and a box to tick for everything that can be picked", async () => {
    const { document } = await partsOf(exploration);

    const rooms = exploration.chapters.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.is === "question" ? part.rooms : [])),
    );
    const boxes = rooms.map((room) =>
      room.is === "options" && room.mark === "box"
        ? room.options.length
        : room.is === "table"
          ? room.rows.flat().filter(({ is }) => is === "box").length
          : 0,
    );
    const tables = all(document, "w:tbl");

    expect(all(document, "w14:checkbox")).toHaveLength(boxes.reduce((sum, count) => sum + count, 0));
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) expect(all(all(table, "w:tr")[0] ?? table, "w:tblHeader")).toHaveLength(1);
  });

  it("holds hostile texts as texts: no links, fields, objects or macros", async () => {
    const { names, document } = await partsOf(composePaper(toDraft(hostile), { is: "draft" }, "nl"));

    const [first] = hostile.questions;
    const texts = [...syntax, ...controls, ...formulas.slice(0, 40)];
    const questions = texts.map((nl, place) => ({ ...first, id: `h${place}`, section: "s0", text: { nl } }));
    const other = await partsOf(
      composePaper({ ...toDraft(hostile), questions: questions as typeof hostile.questions }, { is: "draft" }, "nl"),
    );

    for (const found of [document, other.document])
      for (const name of ["w:hyperlink", "w:fldSimple", "w:object", "w:altChunk"]) expect(all(found, name)).toEqual([]);
    expect(names.some((name) => /vba|embeddings|activeX/i.test(name))).toBe(false);
    expect(styled(other.document, "Heading2").map(wordsIn)[4]).toBe(`5. ${syntax[4]}`);
  });

  it.each(templates.all.map(({ name }) => name))("can be made of %s in English", async (name) => {
    const content = toDraft(templates.one(name).content("sociaal"));

    const { document, text } = await partsOf(composePaper(content, version, "en"));

    expect(styled(document, "Title")).toHaveLength(1);
    expect(text).toContain('w:lang w:val="en-GB"');
  });
});
