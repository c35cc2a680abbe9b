import { Day } from "#shared/kernel/time.ts";
import { joined } from "./array-types.ts";
import { listed, type Made, type MakeType, type Making, numberSettings } from "./making.ts";

/** As long as the source allows, within what a text may be here. */
const text =
  (kind: "text" | "long-text", usual: number): MakeType =>
  (making) => {
    const { source, setting, whole } = making;
    if (setting("numbers_only") === "1") return number(making);
    const maxLength = Math.min(Math.max(whole("maximum_chars") ?? usual, 1), 20_000);
    return [{ kind, readBy: "text", settings: { maxLength }, called: [{ name: source.code }] }];
  };

const number: MakeType = (making) => [
  { kind: "number", readBy: "figure", settings: numberSettings(making), called: [{ name: making.source.code }] },
];

const day: MakeType = ({ source, setting, note }) => {
  const bound = (name: string): string | undefined => {
    const value = setting(name);
    if (value === undefined) return undefined;
    if (Day.safeParse(value).success) return value;
    note("check-left", `${name} = ${value}`);
    return undefined;
  };
  if (/[hHiM]{1,2}:|HH|hh/.test(setting("date_format") ?? "")) note("time-left");
  const [from, to] = [bound("date_min"), bound("date_max")];
  const settings = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return [{ kind: "date", readBy: "figure", settings, called: [{ name: source.code }] }];
};

/** A question for each line of a question with several. */
const each = (making: Making, made: Pick<Made, "kind" | "readBy" | "settings">): readonly Made[] => {
  const { source, say, note } = making;
  note("split-up", String(source.subquestions.length));
  return source.subquestions.map((sub) => ({
    ...made,
    suffix: sub.code,
    text: joined(say(source.text, ""), say(sub.text, sub.code)),
    called: [{ name: `${source.code}_${sub.code}` }],
  }));
};

const severalTexts: MakeType = (making) => {
  if (making.source.subquestions.length === 0) return "settings-unfit";
  return making.setting("numbers_only") === "1"
    ? severalNumbers(making)
    : each(making, { kind: "text", readBy: "text", settings: { maxLength: 400 } });
};

/** Numbers that must add up to a fixed whole are a total divided; others are numbers by themselves. */
const severalNumbers: MakeType = (making) => {
  const { source, setting } = making;
  if (source.subquestions.length === 0) return "settings-unfit";
  const total = Number(setting("equals_num_value") ?? Number.NaN);
  const fits = source.subquestions.length >= 2 && source.subquestions.length <= 20;
  if (!Number.isInteger(total) || total < 2 || total > 1_000_000 || !fits)
    return each(making, { kind: "number", readBy: "figure", settings: numberSettings(making) });
  const { options, codes } = listed(source.subquestions, making);
  const unit = setting("suffix");
  const called = [...codes].map(([code, item]) => ({ name: `${source.code}_${code}`, item }));
  const settings = { items: options, total, ...(unit !== undefined && { unit: { nl: unit } }) };
  return [{ kind: "allocation", readBy: "figure", settings, called, codes }];
};

export const openTypes: Readonly<Record<string, MakeType>> = {
  S: text("text", 400),
  T: text("long-text", 4000),
  U: text("long-text", 20_000),
  N: number,
  D: day,
  Q: severalTexts,
  K: severalNumbers,
  "|": () => "kind-file",
  "*": () => "kind-computes",
  I: () => "kind-language",
  X: () => "kind-text",
};
