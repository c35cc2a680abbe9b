import { parse } from "csv-parse/sync";
import { plainWords } from "../source/plain-words.ts";
import { UnreadableSource } from "../source/unreadable.ts";
import type { Growing, GrowingCoded, GrowingQuestion, Survey, SurveyGroup } from "./survey.ts";
import { scaleOf } from "./survey.ts";

type Row = ReadonlyMap<string, string>;

export const mostRows = 20_000;

/**
 * Reads a tab-separated structure file. Each language has rows of its own; they are put together by code.
 * @throws UnreadableSource
 */
export const surveyFrom = (file: string): Survey => {
  const rows = rowsOf(file);
  const setting = (name: string) =>
    rows.find((row) => row.get("class") === "S" && row.get("name") === name)?.get("text");
  const language = setting("language") || "en";
  const survey = growing(language);
  for (const row of rows) take(survey, row);
  if (survey.questions.length === 0) throw new UnreadableSource("no-questions");

  const named = rows.flatMap((row) => row.get("language") || []);
  const more = (setting("additional_languages") ?? "").split(/\s+/);
  return {
    title: survey.title,
    language,
    languages: [...new Set([language, ...more, ...named])].filter((code) => code !== ""),
    groups: survey.groups,
    questions: survey.questions,
    beside: { quotas: survey.quotas, texts: [...survey.texts] },
  };
};

const growing = (language: string) => ({
  language,
  title: new Map<string, string>(),
  texts: new Set<string>(),
  quotas: 0,
  groups: [] as (Growing<SurveyGroup> & { key: string })[],
  /** How many groups were seen in each language: without a key of their own they are told apart by their place. */
  places: new Map<string, number>(),
  questions: [] as GrowingQuestion[],
  group: undefined as SurveyGroup | undefined,
  question: undefined as GrowingQuestion | undefined,
});
type GrowingSurvey = ReturnType<typeof growing>;

const take = (survey: GrowingSurvey, row: Row): void => {
  const language = row.get("language") || survey.language;
  const taking = takers[row.get("class") ?? ""];
  taking?.(survey, row, language);
};

const aroundNames = ["surveyls_description", "surveyls_welcometext", "surveyls_endtext"];

const takers: Readonly<Record<string, (survey: GrowingSurvey, row: Row, language: string) => void>> = {
  SL: (survey, row, language) => {
    const name = row.get("name") ?? "";
    const text = plainWords(row.get("text") ?? "");
    if (name === "surveyls_title") survey.title.set(language, text);
    if (aroundNames.includes(name) && text !== "") survey.texts.add(name.slice("surveyls_".length));
  },
  QTA: (survey) => {
    survey.quotas += 1;
  },
  G: (survey, row, language) => {
    const place = survey.places.get(language) ?? 0;
    survey.places.set(language, place + 1);
    const key = row.get("type/scale") || String(place);
    let group = survey.groups.find((one) => one.key === key);
    if (group === undefined) {
      const relevance = row.get("relevance") ?? "";
      group = { key, code: `G${survey.groups.length + 1}`, title: new Map(), relevance };
      survey.groups.push(group);
    }
    (group.title as Map<string, string>).set(language, plainWords(row.get("name") ?? ""));
    survey.group = group;
  },
  Q: (survey, row, language) => {
    const code = row.get("name") ?? "";
    let question = survey.questions.find((one) => one.code === code);
    if (question === undefined) {
      question = questionOf(row, survey.group?.code ?? "G1");
      survey.questions.push(question);
    }
    question.text.set(language, plainWords(row.get("text") ?? ""));
    question.help.set(language, plainWords(row.get("help") ?? ""));
    survey.question = question;
  },
  SQ: (survey, row, language) => code(survey.question?.subquestions, row, language),
  A: (survey, row, language) => code(survey.question?.answers, row, language),
};

const code = (among: GrowingCoded[] | undefined, row: Row, language: string): void => {
  const [name, scale] = [row.get("name") ?? "", scaleOf(row.get("type/scale"))];
  let coded = among?.find((one) => one.code === name && one.scale === scale);
  if (among !== undefined && coded === undefined) {
    coded = {
      code: name,
      scale,
      text: new Map(),
      relevance: row.get("class") === "SQ" ? (row.get("relevance") ?? "") : "",
    };
    among.push(coded);
  }
  coded?.text.set(language, plainWords(row.get("text") ?? ""));
};

const questionOf = (row: Row, group: string): GrowingQuestion => ({
  group,
  code: row.get("name") ?? "",
  type: row.get("type/scale") ?? "",
  text: new Map(),
  help: new Map(),
  relevance: row.get("relevance") ?? "",
  mandatory: row.get("mandatory") === "Y",
  other: row.get("other") === "Y",
  subquestions: [],
  answers: [],
  settings: new Map([...row].filter(([name, value]) => value !== "" && !ownColumns.has(name))),
});

const ownColumns = new Set([
  "class",
  "type/scale",
  "name",
  "relevance",
  "text",
  "help",
  "language",
  "mandatory",
  "other",
]);

const rowsOf = (file: string): readonly Row[] => {
  const cells = cellsOf(file);
  const [head = [], ...body] = cells;
  if (!head.includes("class") || !head.includes("type/scale")) throw new UnreadableSource("table-unreadable");
  return body.map((row) => new Map(head.map((name, place) => [name, row[place] ?? ""])));
};

/** Words may go on over lines, so that there are more of these than rows; but not this many. */
const mostLines = 200_000;

const linesIn = (file: string): number => {
  let count = 0;
  for (let at = file.indexOf("\n"); at >= 0 && count <= mostLines; at = file.indexOf("\n", at + 1)) count += 1;
  return count;
};

const cellsOf = (file: string): readonly (readonly string[])[] => {
  if (linesIn(file) > mostLines) throw new UnreadableSource("too-many-rows");
  try {
    const options = {
      delimiter: "\t",
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: mostRows + 1,
    };
    const rows: string[][] = parse(file, options);
    if (rows.length > mostRows) throw new UnreadableSource("too-many-rows");
    return rows;
  } catch (trouble) {
    throw trouble instanceof UnreadableSource ? trouble : new UnreadableSource("table-unreadable");
  }
};
