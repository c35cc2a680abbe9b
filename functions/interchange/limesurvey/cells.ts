import type { MappingNotes } from "#shared/interchange/mapping-note.ts";
import type { Choice, ControlSpec } from "#shared/questions/control.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import type { Column } from "./columns.ts";

export type Cell = { readonly text: string; readonly column: Column };

/** Makes one answer of a question's cells in one row; undefined where nothing was answered, or (noted) nothing fits. */
type Reader = (cells: readonly Cell[], question: Question, reading: Reading) => unknown;

/** An export holds codes or labels, the same in every column; "2" may be the one or the other. */
export type Reading = { readonly cellsHold: "codes" | "labels"; readonly notes: MappingNotes };

const alike = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, " ").trim();

/** Answers are found as what the file holds, else as the other; other words go to "other" where the question has it. */
const choiceOf = (
  { cellsHold }: Reading,
  text: string,
  choices: readonly Choice[],
): { choice: string; words?: string } | undefined => {
  const open = choices.filter((choice) => !choice.asksWords);
  const byCode = open.find(({ value }) => value === text);
  const byLabel = open.find(({ label }) => alike(label.nl) === alike(text));
  const found = cellsHold === "codes" ? (byCode ?? byLabel) : (byLabel ?? byCode);
  if (found) return { choice: found.value };
  const other = choices.find((choice) => choice.asksWords);
  if (!other) return undefined;
  return /^(-oth-|other|anders)$/i.test(text) ? { choice: other.value } : { choice: other.value, words: text };
};

const choicesOf = (question: Question): readonly Choice[] => {
  const { control } = kindOf(question);
  return "choices" in control ? control.choices : [];
};

const notStored = ({ notes }: Reading, { column }: Cell, because: string): undefined => {
  notes.add({ degree: "not-stored", about: "answer", where: column.header, because });
  return undefined;
};

const unknownOption = "the cell is neither a code nor a label of this question";

const pickOne: Reader = ([cell], question, reading) => {
  if (cell === undefined || cell.text === "") return undefined;
  const picked = choiceOf(reading, cell.text, choicesOf(question));
  if (picked === undefined) return notStored(reading, cell, unknownOption);
  if (picked.words !== undefined)
    reading.notes.add({
      degree: "approximate",
      about: "answer",
      where: cell.column.header,
      because: "words that are no option were taken as “other”",
    });
  return picked;
};

const yes = /^(y|yes|ja|1|true)$/i;
const no = /^(n|no|nee|nein|0|false)$/i;

const yesNo: Reader = ([cell], _question, reading) => {
  if (cell === undefined || cell.text === "") return undefined;
  if (yes.test(cell.text)) return { choice: "yes" };
  return no.test(cell.text) ? { choice: "no" } : notStored(reading, cell, "the cell is neither yes nor no");
};

/** Ticked options of one question. Nothing ticked is a blank: whether it was seen and passed over cannot be known. */
const pickMany: Reader = (cells, question, reading) => {
  const choices: string[] = [];
  for (const cell of cells) {
    const code = cell.column.subquestion?.code;
    if (code === undefined || cell.text === "" || no.test(cell.text)) continue;
    if (yes.test(cell.text)) choices.push(code);
    else notStored(reading, cell, "the cell is neither ticked nor unticked");
  }
  return choices.length === 0 || choicesOf(question).length === 0 ? undefined : { choices };
};

const grid: Reader = (cells, question, reading) => {
  const rows: Record<string, string> = {};
  for (const cell of cells) {
    const row = cell.column.subquestion?.code;
    if (row === undefined || cell.text === "") continue;
    const picked = choiceOf(reading, cell.text, choicesOf(question));
    if (picked) rows[row] = picked.choice;
    else notStored(reading, cell, unknownOption);
  }
  return Object.keys(rows).length === 0 ? undefined : { rows };
};

const figure: Reader = ([cell], _question, reading) => {
  if (cell === undefined || cell.text === "") return undefined;
  return /^-?\d+([.,]\d+)?$/.test(cell.text)
    ? Number(cell.text.replace(",", "."))
    : notStored(reading, cell, "the cell is not a number");
};

/** Text as this product keeps it: composed and without control characters. */
const words: Reader = ([cell], question) => {
  if (cell === undefined || cell.text === "") return undefined;
  const { control } = kindOf(question);
  const oneLine = control.control === "text" && !control.long;
  const clean = cell.text
    .normalize("NFC")
    .replaceAll("\r\n", "\n")
    .replaceAll(oneLine ? /\p{Cc}+/gu : /(?!\n)\p{Cc}+/gu, " ");
  return clean.trim() === "" ? undefined : clean;
};

const day: Reader = ([cell], _question, reading) => {
  if (cell === undefined || cell.text === "") return undefined;
  const date = /^\d{4}-\d{2}-\d{2}/.exec(cell.text)?.[0];
  return date ?? notStored(reading, cell, "the cell is not a date such as 2027-01-14");
};

const notRead: Reader = (cells, _question, reading) => {
  const filled = cells.find(({ text }) => text !== "");
  return filled && notStored(reading, filled, "answers to a question of this kind cannot be read from this file yet");
};

/** What the cells of lists and scales are, by how many can only be the one or only the other. */
export const whatCellsHold = (
  cells: readonly { readonly text: string; readonly question: Question }[],
): Reading["cellsHold"] => {
  const tally = { codes: 0, labels: 0 };
  for (const { text, question } of cells) {
    const isCode = choicesOf(question).some(({ value }) => value === text);
    const isLabel = choicesOf(question).some(({ label }) => alike(label.nl) === alike(text));
    if (isCode !== isLabel) tally[isCode ? "codes" : "labels"] += 1;
  }
  return tally.labels > tally.codes ? "labels" : "codes";
};

/** How the cells of a question become its answer, by the control its answer would be given with. */
export const readerOf = (question: Question): Reader => {
  const { control, compares } = kindOf(question);
  if (compares.is === "truth") return yesNo;
  const readers: Partial<Record<ControlSpec["control"], Reader>> = {
    text: words,
    figure,
    "pick-one": pickOne,
    "pick-many": pickMany,
    grid,
    day,
  };
  return readers[control.control] ?? notRead;
};
