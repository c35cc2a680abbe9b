import { describe, expect, it } from "vitest";
import { takeIn } from "#functions/interchange/take-in.ts";
import { importReport } from "#shared/interchange/report.ts";

type Cells = Readonly<Record<string, string>>;
const columns = [
  "class",
  "type/scale",
  "name",
  "relevance",
  "text",
  "language",
  "mandatory",
  "other",
  "max_answers",
  "equals_num_value",
];

const file = (rows: readonly Cells[]): Uint8Array =>
  new TextEncoder().encode(
    [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))].map((row) => row.join("\t")).join("\n"),
  );
const q = (type: string, name: string, more: Cells = {}): Cells => ({
  class: "Q",
  "type/scale": type,
  name,
  text: `Vraag ${name}`,
  ...more,
});
const sub = (name: string, scale = "0"): Cells => ({ class: "SQ", "type/scale": scale, name, text: `Rij ${name}` });
const option = (name: string, scale = "0"): Cells => ({ class: "A", "type/scale": scale, name, text: `Optie ${name}` });
const begin: readonly Cells[] = [
  { class: "S", name: "language", text: "nl" },
  { class: "SL", name: "surveyls_title", text: "Peiling" },
  { class: "G", "type/scale": "1", name: "Deel één" },
];

const taken = (rows: readonly Cells[]) => takeIn(file([...begin, ...rows]));

describe("a survey of LimeSurvey", () => {
  it("gives each of its types a kind of its own, or says why it has none", async () => {
    const source = await taken([
      ...[q("L", "one", { other: "Y" }), option("A1"), option("A2")],
      ...[q("R", "order", { max_answers: "2" }), option("A1"), option("A2"), option("A3")],
      ...[q("K", "total", { equals_num_value: "100" }), sub("a"), sub("b")],
      ...[q("1", "pair"), sub("r"), option("A1"), option("A2"), option("B1", "1"), option("B2", "1")],
      ...[q("Q", "lines"), sub("a"), sub("b")],
      ...[q("M", "many"), sub("x"), sub("y")],
      ...[q("|", "file"), q("*", "sum"), q("X", "words"), q("S", "last")],
    ]);

    const { questions } = importReport(source);

    expect(questions.map(({ where, degree, becomes }) => [where, degree, becomes.map(({ kind }) => kind)])).toEqual([
      ["one", "exact", ["single"]],
      ["order", "exact", ["rank"]],
      ["total", "exact", ["allocation"]],
      ["pair", "exact", ["paired-matrix"]],
      ["lines", "approximate", ["text", "text"]],
      ["many", "exact", ["multi"]],
      ["file", "left-out", []],
      ["sum", "left-out", []],
      ["words", "approximate", ["text"]],
      ["last", "exact", ["text"]],
    ]);
  });

  it.each([
    ['one.NAOK == "A2"', "one == 'A2'"],
    ['one.NAOK != "A2"', "!answered(one) || one != 'A2'"],
    ['many_x.NAOK == "Y" AND (one == "A1" or is_empty(one))', "'x' in many && (one == 'A1' || !answered(one))"],
    ["count(many_x, many_y) >= 1", "count(many) >= 1"],
    ['grid_r.NAOK == "A2"', "anyRow(grid, row == 'r' && answer == 2)"],
  ])("has its condition %s said as %s", async (relevance, said) => {
    const { content, notes } = await taken([
      ...[q("L", "one"), option("A1"), option("A2")],
      ...[q("M", "many"), sub("x"), sub("y")],
      ...[q("F", "grid"), sub("r"), option("A1"), option("A2")],
      q("S", "last", { relevance }),
    ]);

    expect(content.questions.at(-1)?.visibleIf).toBe(said);
    expect(notes).toEqual([]);
  });

  it("names a condition that cannot be said, and asks the question", async () => {
    const { content, notes } = await taken([q("S", "a"), q("S", "b", { relevance: 'regexMatch("/x/", a.NAOK)' })]);

    expect(content.questions[1]).not.toHaveProperty("visibleIf");
    expect(notes.map(({ code }) => code)).toEqual(["condition-not-understood"]);
  });

  it("has Dutch and English beside each other, whichever came first, in tabs and in XML", async () => {
    const l10n = (id: string, words: string, language: string) =>
      `<row><qid>${id}</qid><question>${words}</question><help/><language>${language}</language></row>`;
    const xml = `<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>
      <languages><language>en</language><language>nl</language></languages>
      <groups><rows><row><gid>1</gid><group_order>1</group_order></row></rows></groups>
      <questions><rows><row><qid>5</qid><gid>1</gid><type>Y</type><title>ask</title><mandatory>Y</mandatory></row></rows></questions>
      <question_l10ns><rows>${l10n("5", "Agreed?", "en")}${l10n("5", "&lt;b&gt;Akkoord?&lt;/b&gt;", "nl")}</rows></question_l10ns>
      </document>`;

    const { content } = await takeIn(new TextEncoder().encode(xml));

    expect(content.questions[0]).toMatchObject({
      kind: "yes-no",
      required: true,
      text: { nl: "Akkoord?", en: "Agreed?" },
    });
  });
});
