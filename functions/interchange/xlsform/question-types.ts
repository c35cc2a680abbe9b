import { freshIds, optionShape } from "#shared/interchange/fresh-ids.ts";
import type { NoteCode } from "#shared/interchange/note-codes.ts";
import type { LocalText } from "#shared/kernel/text.ts";
import type { ReadingClass } from "#shared/questions/kind.ts";
import { type Languages, localText } from "../source/words-of.ts";
import { type Bounds, boundsIn } from "./constraint.ts";
import type { FormRow } from "./form.ts";
import { cellIn, wordsIn } from "./said-in.ts";

export type MadeOfRow = {
  readonly kind: string;
  readonly settings: Record<string, unknown>;
  readonly readBy: ReadingClass;
  readonly codes?: ReadonlyMap<string, string>;
};

export type RowMaking = {
  readonly row: FormRow;
  readonly choices: readonly FormRow[];
  readonly languages: Languages;
  readonly base: string;
  readonly note: (code: NoteCode, what?: string) => void;
};

export type ListOfOptions = {
  readonly options: { id: string; label: LocalText }[];
  readonly codes: ReadonlyMap<string, string>;
};

/** A list of the sheet of choices, with ids that can be used here. */
export const optionsNamed = (list: string, { choices, languages, base, note }: RowMaking): ListOfOptions => {
  const fresh = freshIds(optionShape);
  const codes = new Map<string, string>();
  const options: ListOfOptions["options"] = [];
  for (const choice of choices) {
    if ((cellIn(choice, "list_name") || cellIn(choice, "list name")) !== list) continue;
    const name = cellIn(choice, "name") || cellIn(choice, "value");
    if (codes.has(name)) {
      note("option-twice", name);
      continue;
    }
    const id = fresh(name);
    codes.set(name, id);
    options.push({ id, label: localText(wordsIn(choice, "label", base), languages, name) });
  }
  const changed = [...codes].filter(([name, id]) => name !== id);
  if (changed.length > 0) note("option-codes-changed", changed.map(([name, id]) => `${name} → ${id}`).join(", "));
  return { options, codes };
};

/** The bounds of a row's constraint, as far as they fit; what does not is noted. */
const boundsOf = ({ row, note }: RowMaking, fitting: readonly (keyof Bounds)[], decimals = 0): Bounds => {
  const constraint = cellIn(row, "constraint");
  if (constraint === "") return {};
  const bounds = boundsIn(constraint, decimals);
  const fits = bounds !== undefined && Object.keys(bounds).every((name) => fitting.includes(name as keyof Bounds));
  if (!fits) note("check-left", constraint);
  return fits ? bounds : {};
};

const numberOf =
  (decimals: number) =>
  (making: RowMaking): MadeOfRow => {
    const { min, max } = boundsOf(making, ["min", "max"], decimals);
    making.note("no-classes");
    const settings = { decimals, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    return { kind: "number", readBy: "figure", settings };
  };

const rangeOf = (making: RowMaking): MadeOfRow => {
  const read = (name: string, otherwise: number) =>
    Number(new RegExp(`${name}\\s*=\\s*(-?\\d+(?:\\.\\d+)?)`).exec(cellIn(making.row, "parameters"))?.[1] ?? otherwise);
  const [min, max, step] = [read("start", 1), read("end", 10), read("step", 1)];
  if (min === 1 && max === 10 && step === 1) return { kind: "grade", readBy: "figure", settings: {} };
  making.note("no-classes");
  return { kind: "number", readBy: "figure", settings: { decimals: Number.isInteger(step) ? 0 : 2, min, max } };
};

const textOf = (making: RowMaking): MadeOfRow => {
  const isLong = /multiline/i.test(cellIn(making.row, "appearance"));
  const { longest } = boundsOf(making, ["longest"]);
  const maxLength = Math.min(Math.max(longest ?? (isLong ? 4000 : 400), 1), 20_000);
  return { kind: isLong ? "long-text" : "text", readBy: "text", settings: { maxLength } };
};

const dateOf = (making: RowMaking): MadeOfRow => {
  if (!/^date$/i.test(cellIn(making.row, "type"))) making.note("time-left");
  const { from, to, notFuture } = boundsOf(making, ["from", "to", "notFuture"]);
  const settings = { ...(from && { from }), ...(to && { to }), ...(notFuture && { notFuture }) };
  return { kind: "date", readBy: "figure", settings };
};

const truths: Readonly<Record<string, string>> = { yes: "yes", ja: "yes", y: "yes", no: "no", nee: "no", n: "no" };

const oneOf = (making: RowMaking, list: string, withOther: boolean): MadeOfRow | NoteCode => {
  const { options, codes } = optionsNamed(list, making);
  const isTruth = options.length === 2 && !withOther && [...codes.keys()].every((name) => name.toLowerCase() in truths);
  if (isTruth) {
    const known = new Map([...codes.keys()].map((name) => [name, truths[name.toLowerCase()] ?? name]));
    return { kind: "yes-no", readBy: "figure", settings: {}, codes: known };
  }
  if (options.length === 0) return "settings-unfit";
  const isScale = /likert/i.test(cellIn(making.row, "appearance")) && options.length >= 2 && options.length <= 11;
  const kind = isScale ? "likert" : options.length === 1 ? "multi" : "single";
  return { kind, readBy: "figure", settings: { options, ...(withOther && { other: true }) }, codes };
};

const manyOf = (making: RowMaking, list: string, withOther: boolean): MadeOfRow | NoteCode => {
  const { options, codes } = optionsNamed(list, making);
  if (options.length === 0) return "settings-unfit";
  const { least, most } = boundsOf(making, ["least", "most"]);
  const isExact = least !== undefined && least === most;
  if (least !== undefined && !isExact) making.note("least-left", String(least));
  const limits = isExact ? { exactly: least } : most === undefined ? {} : { max: most };
  return {
    kind: "multi",
    readBy: "figure",
    settings: { options, ...(withOther && { other: true }), ...limits },
    codes,
  };
};

const rankOf = (making: RowMaking, list: string): MadeOfRow => {
  const { options, codes } = optionsNamed(list, making);
  const pick = Math.min(options.length, 10);
  if (pick < options.length) making.note("settings-mended", `${options.length} > 10`);
  return { kind: "rank", readBy: "figure", settings: { options, pick }, codes };
};

const fixed: Readonly<Record<string, (making: RowMaking) => MadeOfRow | NoteCode>> = {
  ...{ text: textOf, string: textOf, barcode: textOf, integer: numberOf(0), int: numberOf(0), decimal: numberOf(4) },
  ...{ range: rangeOf, date: dateOf, datetime: dateOf, time: textOf },
  ...{ acknowledge: (making) => oneBox(making), trigger: (making) => oneBox(making) },
  ...{ note: () => "kind-text", calculate: () => "kind-computes", hidden: () => "kind-computes" },
  ...{ geopoint: () => "kind-place", geotrace: () => "kind-place", geoshape: () => "kind-place" },
  ...{ image: () => "kind-file", audio: () => "kind-file", video: () => "kind-file", file: () => "kind-file" },
  ...{ start: () => "kind-computes", end: () => "kind-computes", today: () => "kind-computes" },
  ...{ deviceid: () => "kind-computes", username: () => "kind-computes", phonenumber: () => "kind-computes" },
  ...{ email: () => "kind-computes", audit: () => "kind-computes", "background-audio": () => "kind-file" },
};

const oneBox = ({ row, languages, base }: RowMaking): MadeOfRow => {
  const label = localText(wordsIn(row, "label", base), languages, cellIn(row, "name"));
  return { kind: "multi", readBy: "figure", settings: { options: [{ id: "ok", label }] } };
};

/** What a row of the sheet becomes, or why it is no question here. */
export const madeOfRow = (making: RowMaking): MadeOfRow | NoteCode => {
  const [type = "", list = "", more = ""] = cellIn(making.row, "type")
    .replace(/^select (one|multiple)\b/i, "select_$1")
    .split(/\s+/);
  const name = type.toLowerCase();
  const withOther = /^or_?other$/i.test(more);
  if (cellIn(making.row, "choice_filter") !== "") making.note("options-filtered", cellIn(making.row, "choice_filter"));
  if (name === "select_one" || name === "select1") return oneOf(making, list, withOther);
  if (name === "select_multiple" || name === "select") return manyOf(making, list, withOther);
  if (name === "rank") return rankOf(making, list);
  if (name.endsWith("_from_file") || name.endsWith("_external")) {
    making.note("list-elsewhere", list);
    return { kind: "text", readBy: "text", settings: { maxLength: 400 } };
  }
  const make = Object.hasOwn(fixed, name) ? fixed[name] : undefined;
  return make ? make(making) : "kind-unknown";
};
