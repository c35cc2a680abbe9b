import { plainWords } from "../source/plain-words.ts";
import { type Element, readMarkup } from "../source/read-markup.ts";
import { UnreadableSource } from "../source/unreadable.ts";
import {
  type Growing,
  type GrowingCoded,
  type GrowingQuestion,
  type Survey,
  type SurveyGroup,
  scaleOf,
} from "./survey.ts";

type Row = ReadonlyMap<string, string>;
type Tables = (name: string) => readonly Row[];

/**
 * Reads the XML of a survey's structure: the older kind with a row for each language, and the newer with the texts of
 * each language in tables of their own.
 * @throws UnreadableSource
 */
export const surveyFromXml = (text: string): Survey => {
  const document = readMarkup(text);
  if (document.name !== "document" || wordsIn(document, "LimeSurveyDocType") !== "Survey")
    throw new UnreadableSource("format-unknown");
  const tables = tablesOf(document);
  const [settings] = tables("surveys");
  const named = child(document, "languages")?.children.map((one) => one.text.trim()) ?? [];
  const language = settings?.get("language") || named[0] || "en";
  const groups = groupsOf(tables, language);
  const questions = questionsOf(tables, groups, language);
  if (questions.length === 0) throw new UnreadableSource("no-questions");
  return {
    ...aroundOf(tables, language),
    language,
    languages: [...new Set([language, ...named])].filter((code) => code !== ""),
    groups: [...groups.values()],
    questions,
  };
};

const child = (element: Element, name: string): Element | undefined =>
  element.children.find((one) => one.name === name);
const wordsIn = (element: Element, name: string): string => child(element, name)?.text.trim() ?? "";

/** LimeSurvey calls what can be chosen “answers”; what people answered is in none of its structures. */
const ownNames: Readonly<Record<string, string>> = { answers: "options", answer_l10ns: "option_l10ns" };

const tablesOf = (document: Element): Tables => {
  const tables = new Map<string, Row[]>();
  for (const table of document.children) {
    const rows = child(table, "rows")?.children ?? [];
    tables.set(
      ownNames[table.name] ?? table.name,
      rows.map((row) => new Map(row.children.map(({ name, text }) => [name, text]))),
    );
  }
  return (name) => tables.get(name) ?? [];
};

const inOrder = (rows: readonly Row[], by: string): readonly Row[] =>
  [...rows].sort((one, other) => Number(one.get(by) ?? 0) - Number(other.get(by) ?? 0));

const aroundOf = (tables: Tables, language: string): Pick<Survey, "title" | "beside"> => {
  const rows = tables("surveys_languagesettings");
  const title = new Map(
    rows.map((row) => [row.get("surveyls_language") || language, plainWords(row.get("surveyls_title") ?? "")]),
  );
  const texts = ["description", "welcometext", "endtext"].filter((name) =>
    rows.some((row) => plainWords(row.get(`surveyls_${name}`) ?? "") !== ""),
  );
  return { title, beside: { quotas: tables("quota").length, texts } };
};

const groupsOf = (tables: Tables, base: string): ReadonlyMap<string, SurveyGroup> => {
  const groups = new Map<string, Growing<SurveyGroup> & { title: Map<string, string> }>();
  for (const row of inOrder(tables("groups"), "group_order")) {
    const gid = row.get("gid") ?? "";
    const code = `G${groups.size + 1}`;
    const group = groups.get(gid) ?? { code, title: new Map(), relevance: row.get("grelevance") ?? "" };
    groups.set(gid, group);
    if (row.has("group_name")) group.title.set(row.get("language") || base, plainWords(row.get("group_name") ?? ""));
  }
  for (const row of tables("group_l10ns"))
    groups.get(row.get("gid") ?? "")?.title.set(row.get("language") || base, plainWords(row.get("group_name") ?? ""));
  return groups;
};

const questionsOf = (
  tables: Tables,
  groups: ReadonlyMap<string, SurveyGroup>,
  base: string,
): readonly GrowingQuestion[] => {
  const byId = new Map<string, GrowingQuestion>();
  const places = [...groups.keys()];
  const inGroups = [...inOrder(tables("questions"), "question_order")].sort(
    (one, other) => places.indexOf(one.get("gid") ?? "") - places.indexOf(other.get("gid") ?? ""),
  );
  for (const row of inGroups) {
    if (Number(row.get("parent_qid") ?? 0) > 0) continue;
    const qid = row.get("qid") ?? "";
    const question = byId.get(qid) ?? questionOf(row, groups.get(row.get("gid") ?? "")?.code ?? "G1");
    byId.set(qid, question);
    if (row.has("question")) say(question, row, base);
  }
  const subs = new Map<string, GrowingCoded>();
  for (const row of inOrder(tables("subquestions"), "question_order")) {
    const among = byId.get(row.get("parent_qid") ?? "")?.subquestions;
    const coded = codedIn(among, row, row.get("title") ?? "", row.get("relevance") ?? "");
    if (coded) subs.set(row.get("qid") ?? "", coded);
    if (row.has("question")) coded?.text.set(row.get("language") || base, plainWords(row.get("question") ?? ""));
  }
  for (const row of tables("question_l10ns")) {
    const qid = row.get("qid") ?? "";
    const question = byId.get(qid);
    if (question) say(question, row, base);
    subs.get(qid)?.text.set(row.get("language") || base, plainWords(row.get("question") ?? ""));
  }
  takeOptions(tables, byId, base);
  takeSettings(tables, byId, base);
  return [...byId.values()];
};

const say = (question: GrowingQuestion, row: Row, base: string): void => {
  const language = row.get("language") || base;
  question.text.set(language, plainWords(row.get("question") ?? ""));
  question.help.set(language, plainWords(row.get("help") ?? ""));
};

const questionOf = (row: Row, group: string): GrowingQuestion => ({
  group,
  code: row.get("title") ?? "",
  type: row.get("type") ?? "",
  text: new Map(),
  help: new Map(),
  relevance: row.get("relevance") ?? "",
  mandatory: row.get("mandatory") === "Y",
  other: row.get("other") === "Y",
  subquestions: [],
  answers: [],
  settings: new Map(row.get("preg") ? [["validation", row.get("preg") ?? ""]] : []),
});

const codedIn = (
  among: GrowingCoded[] | undefined,
  row: Row,
  code: string,
  relevance: string,
): GrowingCoded | undefined => {
  const scale = scaleOf(row.get("scale_id"));
  const known = among?.find((one) => one.code === code && one.scale === scale);
  if (known || among === undefined) return known;
  const coded = { code, scale, text: new Map<string, string>(), relevance };
  among.push(coded);
  return coded;
};

const takeOptions = (tables: Tables, byId: ReadonlyMap<string, GrowingQuestion>, base: string): void => {
  const byAid = new Map<string, GrowingCoded>();
  for (const row of inOrder(tables("options"), "sortorder")) {
    const coded = codedIn(byId.get(row.get("qid") ?? "")?.answers, row, row.get("code") ?? "", "");
    if (coded === undefined) continue;
    byAid.set(row.get("aid") ?? "", coded);
    if (row.has("answer")) coded.text.set(row.get("language") || base, plainWords(row.get("answer") ?? ""));
  }
  for (const row of tables("option_l10ns")) {
    const ofQuestion = byId.get(row.get("qid") ?? "")?.answers.find((one) => one.code === row.get("code"));
    const coded = byAid.get(row.get("aid") ?? "") ?? ofQuestion;
    coded?.text.set(row.get("language") || base, plainWords(row.get("answer") ?? ""));
  }
};

const takeSettings = (tables: Tables, byId: ReadonlyMap<string, GrowingQuestion>, base: string): void => {
  for (const row of tables("question_attributes")) {
    const settings = byId.get(row.get("qid") ?? "")?.settings;
    const [name, value] = [row.get("attribute") ?? "", row.get("value") ?? ""];
    const isOfBase = [undefined, "", base].includes(row.get("language"));
    if (settings && value !== "" && (isOfBase || !settings.has(name))) settings.set(name, value);
  }
  const texts = new Map(
    tables("defaultvalue_l10ns").map((row) => [row.get("dvid") ?? "", row.get("defaultvalue") ?? ""]),
  );
  for (const row of tables("defaultvalues")) {
    const value = row.get("defaultvalue") || texts.get(row.get("dvid") ?? "");
    if (value) byId.get(row.get("qid") ?? "")?.settings.set("default", value);
  }
};
