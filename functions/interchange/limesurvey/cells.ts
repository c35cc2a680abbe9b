import type { MappingNotes } from "#shared/interchange/mapping-note.ts";
import type { NoteCode } from "#shared/interchange/note-codes.ts";
import type { Choice, ControlSpec } from "#shared/questions/control.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import type { Column } from "./columns.ts";

export type Cell = { readonly text: string; readonly column: Column };

/** Makes one answer of a question's cells in one row; undefined where nothing was answered, or (noted) nothing fits. */
export type Reader = (cells: readonly Cell[], question: Question, reading: Reading) => unknown;

/** An export holds codes or labels, the same in every column; "2" may be the one or the other. */
export type Reading = { readonly cellsHold: "codes" | "labels"; readonly notes: MappingNotes };

const alike = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, " ").trim();

const isCalled = ({ label }: Choice, text: string): boolean =>
  [label.nl, label.en].some((words) => words !== undefined && alike(words) === alike(text));

/** Answers are found as what the file holds, else as the other; other words go to "other" where the question has it. */
const choiceOf = (
  { cellsHold }: Reading,
  { text, column }: Cell,
  choices: readonly Choice[],
): { choice: string; words?: string } | undefined => {
  const open = choices.filter((choice) => !choice.asksWords);
  const code = column.target.codes.get(text) ?? text;
  const byCode = open.find(({ value }) => value === code);
  const byLabel = open.find((choice) => isCalled(choice, text));
  const found = cellsHold === "codes" ? (byCode ?? byLabel) : (byLabel ?? byCode);
  if (found) return { choice: found.value };
  const other = choices.find((choice) => choice.asksWords);
  if (!other) return undefined;
  return /^(-oth-|other|anders)$/i.test(text) ? { choice: other.value } : { choice: other.value, words: text };
};

export const choicesOf = (question: Question, field?: string): readonly Choice[] => {
  const { control } = kindOf(question);
  if ("scales" in control) return control.scales.find(({ id }) => id === field)?.choices ?? [];
  return "choices" in control ? control.choices : [];
};

export const notStored = ({ notes }: Reading, { column }: Cell, code: NoteCode): undefined => {
  notes.add({ about: "answer", where: column.header, code });
  return undefined;
};

const isWords = ({ column }: Cell): boolean => column.target.words === true;

const pickOne: Reader = (cells, question, reading) => {
  const cell = cells.find((one) => !isWords(one));
  const own = cells.find((one) => isWords(one) && one.text !== "");
  if (cell === undefined || cell.text === "") return own && { choice: "other", words: clean(own.text, true) };
  const picked = choiceOf(reading, cell, choicesOf(question));
  if (picked === undefined) return notStored(reading, cell, "cell-no-option");
  if (picked.words !== undefined)
    reading.notes.add({ about: "answer", where: cell.column.header, code: "cell-as-other" });
  const words = picked.words ?? (picked.choice === "other" ? own?.text : undefined);
  return { choice: picked.choice, ...(words !== undefined && { words: clean(words, true) }) };
};

export const yes = /^(y|yes|ja|1|true)$/i;
export const no = /^(n|no|nee|nein|0|false)$/i;

const yesNo: Reader = ([cell], _question, reading) => {
  if (cell === undefined || cell.text === "") return undefined;
  if (yes.test(cell.text)) return { choice: "yes" };
  return no.test(cell.text) ? { choice: "no" } : notStored(reading, cell, "cell-no-yes");
};

/** Ticked options of one question. Nothing ticked is a blank: whether it was seen and passed over cannot be known. */
const pickMany: Reader = (cells, question, reading) => {
  const choices: string[] = [];
  let words: string | undefined;
  for (const cell of cells) {
    const { item } = cell.column.target;
    if (cell.text === "" || no.test(cell.text)) continue;
    if (isWords(cell)) {
      choices.push("other");
      words = yes.test(cell.text) ? undefined : clean(cell.text, true);
    } else if (item !== undefined && yes.test(cell.text)) choices.push(item);
    else if (item !== undefined) notStored(reading, cell, "cell-no-tick");
  }
  if (choices.length === 0 || choicesOf(question).length === 0) return undefined;
  return { choices, ...(words !== undefined && { words }) };
};

const grid: Reader = (cells, question, reading) => {
  const rows: Record<string, string> = {};
  for (const cell of cells) {
    const row = cell.column.target.item;
    if (row === undefined || cell.text === "") continue;
    const picked = choiceOf(reading, cell, choicesOf(question));
    if (picked) rows[row] = picked.choice;
    else notStored(reading, cell, "cell-no-option");
  }
  return Object.keys(rows).length === 0 ? undefined : { rows };
};

const pairedGrid: Reader = (cells, question, reading) => {
  const rows = new Map<string, Record<string, string>>();
  for (const cell of cells) {
    const { item, field } = cell.column.target;
    if (item === undefined || field === undefined || cell.text === "") continue;
    const picked = choiceOf(reading, cell, choicesOf(question, field));
    if (picked) rows.set(item, { ...rows.get(item), [field]: picked.choice });
    else notStored(reading, cell, "cell-no-option");
  }
  return rows.size === 0 ? undefined : { rows: Object.fromEntries(rows) };
};

/** A column per place, the first place first; a list with a gap or a repetition is no order. */
const order: Reader = (cells, question, reading) => {
  const placed = [...cells].sort((one, other) => Number(one.column.target.item) - Number(other.column.target.item));
  const filled = placed.filter(({ text }) => text !== "");
  const [first] = filled;
  if (first === undefined) return undefined;
  const picked = filled.map((cell) => choiceOf(reading, cell, choicesOf(question))?.choice);
  const ids = picked.flatMap((one) => one ?? []);
  const isWhole = placed.slice(0, filled.length).every((cell, place) => cell === filled[place]);
  if (!isWhole || ids.length < picked.length || new Set(ids).size < ids.length)
    return notStored(reading, first, "cell-no-rank");
  return { order: ids };
};

const numberIn = (text: string): number | undefined =>
  /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined;

const shares: Reader = (cells, _question, reading) => {
  const parts: Record<string, number> = {};
  for (const cell of cells) {
    const { item } = cell.column.target;
    if (item === undefined || cell.text === "") continue;
    const part = numberIn(cell.text);
    if (part === undefined) notStored(reading, cell, "cell-no-number");
    else parts[item] = part;
  }
  return Object.keys(parts).length === 0 ? undefined : { shares: parts };
};

const figure: Reader = ([cell], _question, reading) => {
  if (cell === undefined || cell.text === "") return undefined;
  return numberIn(cell.text) ?? notStored(reading, cell, "cell-no-number");
};

/** Text as this product keeps it: composed and without control characters. */
const clean = (text: string, oneLine: boolean): string =>
  text
    .normalize("NFC")
    .replaceAll("\r\n", "\n")
    .replaceAll(oneLine ? /\p{Cc}+/gu : /(?!\n)\p{Cc}+/gu, " ");

const words: Reader = ([cell], question) => {
  if (cell === undefined || cell.text === "") return undefined;
  const { control } = kindOf(question);
  const text = clean(cell.text, control.control === "text" && !control.long);
  return text.trim() === "" ? undefined : text;
};

const day: Reader = ([cell], _question, reading) => {
  if (cell === undefined || cell.text === "") return undefined;
  const date = /^\d{4}-\d{2}-\d{2}/.exec(cell.text)?.[0];
  return date ?? notStored(reading, cell, "cell-no-day");
};

/** What has rows of one's own, or looks things up, comes from no file of answers. */
const unread: Reader = (cells, _question, reading) => {
  const filled = cells.find(({ text }) => text !== "");
  return filled && notStored(reading, filled, "answer-unfit");
};

const readers: Readonly<Record<ControlSpec["control"], Reader>> = {
  ...{ text: words, figure, "pick-one": pickOne, "pick-many": pickMany, grid, "paired-grid": pairedGrid },
  ...{ order, shares, day, "type-ahead": unread, repeat: unread },
};

/** How the cells of a question become its answer, by the control its answer would be given with. */
export const readerOf = (question: Question): Reader => {
  const { control, compares } = kindOf(question);
  return compares.is === "truth" ? yesNo : readers[control.control];
};

/** What the cells of lists and scales are, by how many can only be the one or only the other. */
export const whatCellsHold = (cells: readonly (Cell & { readonly question: Question })[]): Reading["cellsHold"] => {
  const tally = { codes: 0, labels: 0 };
  for (const { text, column, question } of cells) {
    const choices = choicesOf(question, column.target.field);
    const code = column.target.codes.get(text) ?? text;
    const isCode = choices.some(({ value }) => value === code);
    const isLabel = choices.some((choice) => isCalled(choice, text));
    if (isCode !== isLabel) tally[isCode ? "codes" : "labels"] += 1;
  }
  return tally.labels > tally.codes ? "labels" : "codes";
};
