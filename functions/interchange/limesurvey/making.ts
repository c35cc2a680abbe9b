import { freshIds, optionShape } from "#shared/interchange/fresh-ids.ts";
import type { NoteCode } from "#shared/interchange/note-codes.ts";
import type { LocalText } from "#shared/kernel/text.ts";
import type { ReadingClass } from "#shared/questions/kind.ts";
import type { NumberClass } from "#shared/questions/parts/classes.ts";
import { type Languages, localText, type Words } from "../source/words-of.ts";
import type { Coded, SurveyQuestion } from "./survey.ts";

/** A name by which the source's own conditions call something, and what of the made question that is. */
export type Called = {
  readonly name: string;
  readonly item?: string;
  readonly field?: string;
  readonly words?: true;
};

/** One question of ours that is made of a question of the source; most are made into one. */
export type Made = {
  /** Behind the question's code, where there are several. */
  readonly suffix?: string;
  readonly kind: string;
  readonly settings: unknown;
  readonly readBy: ReadingClass;
  readonly text?: LocalText;
  readonly required?: boolean;
  /** Asked only once one of these is picked in the question made before it. */
  readonly onlyIf?: string;
  readonly called: readonly Called[];
  readonly codes?: ReadonlyMap<string, string>;
};

/** @returns what it is made into, or why it is nothing here */
export type MakeType = (making: Making) => readonly Made[] | NoteCode;

/** What is at hand while one question is made. */
export type Making = {
  readonly source: SurveyQuestion;
  readonly note: (code: NoteCode, what?: string) => void;
  readonly say: (words: Words, otherwise: string) => LocalText;
  readonly setting: (name: string) => string | undefined;
  /** A setting that is a whole number; an expression is noted as left. */
  readonly whole: (name: string) => number | undefined;
  readonly classes: readonly NumberClass[] | undefined;
};

export const makingOf = (
  source: SurveyQuestion,
  languages: Languages,
  classes: readonly NumberClass[] | undefined,
  note: Making["note"],
): Making => {
  const setting = (name: string) => source.settings.get(name)?.trim() || undefined;
  return {
    ...{ source, note, setting, classes },
    say: (words, otherwise) => localText(words, languages, otherwise),
    whole: (name) => {
      const value = setting(name);
      if (value === undefined) return undefined;
      if (/^-?\d+(\.0+)?$/.test(value)) return Number(value);
      note("check-left", `${name} = ${value}`);
      return undefined;
    },
  };
};

export type Listed = {
  readonly options: { id: string; label: LocalText }[];
  /** The source's codes, as they are called here. */
  readonly codes: ReadonlyMap<string, string>;
};

/** A list of codes and words as options with ids that can be used here. */
export const listed = (
  coded: readonly Coded[],
  { say, note, source }: Making,
  taken: readonly string[] = [],
): Listed => {
  const fresh = freshIds({ ...optionShape, taken: [...(optionShape.taken ?? []), ...taken] });
  const options: Listed["options"] = [];
  const codes = new Map<string, string>();
  for (const { code, text } of coded) {
    const id = fresh(code);
    options.push({ id, label: say(text, code === "" ? source.code : code) });
    codes.set(code, id);
  }
  const changed = [...codes].filter(([code, id]) => code !== id);
  if (changed.length > 0) note("option-codes-changed", changed.map(([code, id]) => `${code} → ${id}`).join(", "));
  return { options, codes };
};

/** Rows of a table. What has no words of its own has those of the question. */
export const listedRows = (making: Making, scale = 0): Listed => {
  const { source, say } = making;
  const rows = listed(
    source.subquestions.filter((one) => one.scale === scale),
    making,
  );
  const own = say(source.text, source.code);
  const options = rows.options.map((row) => (rows.codes.get(row.label.nl) === row.id ? { ...row, label: own } : row));
  return { ...rows, options };
};

export const numberSettings = (making: Making): Record<string, unknown> => {
  const { setting, classes, note } = making;
  if (classes === undefined) note("no-classes");
  const bound = (name: string): number | undefined => {
    const value = setting(name);
    if (value === undefined) return undefined;
    if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
    note("check-left", `${name} = ${value}`);
    return undefined;
  };
  const [min, max, unit] = [bound("min_num_value_n"), bound("max_num_value_n"), setting("suffix")];
  return {
    decimals: setting("num_value_int_only") === "1" ? 0 : 4,
    ...(unit !== undefined && { unit: { nl: unit } }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(classes !== undefined && { classes }),
  };
};
