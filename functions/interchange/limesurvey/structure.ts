import { parse } from "csv-parse/sync";

/** A survey as LimeSurvey's tab-separated structure file tells it, in one language; nothing interpreted yet. */
export type Survey = {
  readonly title: string;
  readonly language: string;
  readonly groups: readonly { readonly code: string; readonly title: string }[];
  readonly questions: readonly SurveyQuestion[];
};

export type SurveyQuestion = {
  readonly group: string;
  readonly code: string;
  /** LimeSurvey's one-character question type, such as `!` (list), `F` (array) or `M` (multiple choice). */
  readonly type: string;
  readonly text: string;
  readonly help: string;
  readonly relevance: string;
  readonly mandatory: boolean;
  readonly other: boolean;
  readonly subquestions: readonly Coded[];
  readonly answers: readonly Coded[];
  readonly settings: Readonly<Record<string, string>>;
};
export type Coded = { readonly code: string; readonly text: string };

export class UnusableStructure extends Error {}

type Row = Readonly<Record<string, string>>;

/**
 * Reads a structure file.
 * @throws UnusableStructure with one sentence when it is not such a file
 */
export const surveyFrom = (file: string): Survey => {
  const rows = rowsOf(file);
  const base = rows.find((row) => row.class === "S" && row.name === "language")?.text ?? "en";
  const ofLanguage = rows.filter((row) => !row.language || row.language === base);

  const groups: { code: string; title: string }[] = [];
  const questions: Draft[] = [];
  for (const row of ofLanguage) {
    const question = questions.at(-1);
    if (row.class === "G") groups.push({ code: `G${groups.length + 1}`, title: plainText(row.name ?? "") });
    else if (row.class === "Q") questions.push(draftOf(row, groups.at(-1)?.code ?? "G1"));
    else if (row.class === "SQ" && question) question.subquestions.push(codedOf(row));
    else if (row.class === "A" && question) question.answers.push(codedOf(row));
  }
  if (questions.length === 0) throw new UnusableStructure("The structure file holds no questions.");
  const title = ofLanguage.find((row) => row.class === "SL" && row.name === "surveyls_title")?.text ?? "";
  return { title: plainText(title), language: base, groups, questions };
};

type Draft = Omit<SurveyQuestion, "subquestions" | "answers"> & { subquestions: Coded[]; answers: Coded[] };

const rowsOf = (file: string): readonly Row[] => {
  try {
    const rows: Row[] = parse(file, { columns: true, delimiter: "\t", bom: true, relax_column_count: true });
    if (!rows.some((row) => "class" in row && "type/scale" in row)) throw new Error("other columns");
    return rows;
  } catch {
    throw new UnusableStructure("This is not a tab-separated structure file of LimeSurvey.");
  }
};

const draftOf = (row: Row, group: string): Draft => ({
  group,
  code: row.name ?? "",
  type: row["type/scale"] ?? "",
  text: plainText(row.text ?? ""),
  help: plainText(row.help ?? ""),
  relevance: row.relevance ?? "",
  mandatory: row.mandatory === "Y",
  other: row.other === "Y",
  subquestions: [],
  answers: [],
  settings: Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "")),
});

const codedOf = (row: Row): Coded => ({ code: row.name ?? "", text: plainText(row.text ?? "") });

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The words of a marked-up text. Links and layout are left behind; what is written stays. */
export const plainText = (markup: string): string =>
  markup
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li|h\d)>/gi, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:#(\d{1,6})|([a-z]+));/gi, (whole, code, name) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (entities[String(name).toLowerCase()] ?? whole),
    )
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/\s*\n\s*/g, "\n")
    .trim();
