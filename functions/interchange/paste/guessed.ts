import type { FreshId } from "#shared/interchange/fresh-ids.ts";
import type { ReadingClass } from "#shared/questions/kind.ts";
import type { Pasted } from "./take-words.ts";

type Guess = {
  readonly kind: string;
  readonly settings: unknown;
  readonly readBy: ReadingClass;
  /** In what was seen, so that whoever corrects it knows what to look at. */
  readonly why: string;
  readonly help: readonly string[];
};

const several = /meerdere antwoorden|meer antwoorden|meer dan één|alles aankruisen|multiple answers|all that apply/i;
const atMost = /(?:max(?:imaal)?\.?|ten hoogste|hooguit|at most|up to)\s*(\d{1,2})/i;
const other = /^(?:anders|overig|other)\b.*/i;
const ranking = /op volgorde|rangschik|in volgorde|rank\b/i;
const scaled = /(?:schaal|scale).{0,30}?\b(\d{1,2})\s*(?:tot(?: en met)?|t\/m|[-–]|to)\s*(\d{1,2})/i;

/** What kind of question was meant, from its words and what stands below it. */
export const guessed = (pasted: Pasted, freshId: FreshId): Guess => {
  const { text, help, rows } = pasted;
  const words = [text, ...help].join(" ");
  const own = pasted.options.some((option) => other.test(option));
  const options = pasted.options
    .filter((option) => !other.test(option))
    .map((label) => ({ id: freshId(label.slice(0, 40).toLowerCase()), label: { nl: label.slice(0, 4000) } }));
  const table = tableIn(rows, freshId);
  if (table) return { kind: "matrix", settings: table, readBy: "position", why: "een tabel met een schaal", help };
  if (ranking.test(words) && options.length >= 2 && options.length <= 40) {
    const pick = Math.min(Math.max(2, Number(/\b(\d{1,2})\b/.exec(text)?.[1] ?? options.length)), options.length, 10);
    return { kind: "rank", settings: { options, pick }, readBy: "position", why: "“op volgorde”", help };
  }
  const limit = Number(atMost.exec(words)?.[1] ?? 0);
  if (options.length >= 1 && options.length <= 100 && (several.test(words) || limit > 1)) {
    const settings = { options, ...(own && { other: true }), ...(limit >= 1 && { max: limit }) };
    return { kind: "multi", settings, readBy: "position", why: "meer antwoorden zijn mogelijk", help };
  }
  if (isYesNo(pasted.options)) return { kind: "yes-no", settings: {}, readBy: "position", why: "ja en nee", help };
  if (options.length >= 2)
    return {
      kind: "single",
      settings: { options, ...(own && { other: true }) },
      readBy: "position",
      why: "een lijst met opties",
      help,
    };
  return { ...withoutOptions(text, words), help: [...help, ...pasted.options] };
};

const isYesNo = (options: readonly string[]): boolean =>
  options.length === 2 && options.every((option) => /^(ja|nee|yes|no)\.?$/i.test(option));

const withoutOptions = (text: string, words: string): Omit<Guess, "help"> => {
  const [, from = "", to = ""] = scaled.exec(words) ?? [];
  const points = Number(to) - Number(from) + 1;
  if (/rapportcijfer|\b1\s*(?:t\/m|tot en met|[-–])\s*10\b/i.test(words))
    return { kind: "grade", settings: {}, readBy: "position", why: "een rapportcijfer" };
  if (points >= 2 && points <= 11) {
    const options = Array.from({ length: points }, (_, place) => String(Number(from) + place));
    const settings = { options: options.map((id) => ({ id, label: { nl: id } })) };
    return { kind: "likert", settings, readBy: "position", why: `een schaal van ${from} tot ${to}` };
  }
  if (/\(ja\s*\/\s*nee\)/i.test(words)) return { kind: "yes-no", settings: {}, readBy: "position", why: "ja en nee" };
  if (/percentage|hoeveel procent|welk deel|%/i.test(text))
    return { kind: "percent", settings: {}, readBy: "figure", why: "er wordt naar een deel gevraagd" };
  if (/^(hoeveel|how many)\b/i.test(text) || /\baantal\b/i.test(text))
    return {
      kind: "number",
      settings: { decimals: 0, min: 0 },
      readBy: "figure",
      why: "er wordt naar een aantal gevraagd",
    };
  if (/\b(datum|date)\b/i.test(text))
    return { kind: "date", settings: {}, readBy: "position", why: "er wordt naar een datum gevraagd" };
  return { kind: "long-text", settings: { maxLength: 1200 }, readBy: "text", why: "er staan geen opties bij" };
};

/** A table whose first row is the scale and whose first column are the things to judge. */
const tableIn = (rows: Pasted["rows"], freshId: FreshId) => {
  const [head = [], ...body] = rows;
  const scale = head.slice(1).filter((cell) => cell !== "");
  const items = body.flatMap(([first = ""]) => (first === "" ? [] : [first]));
  if (scale.length < 2 || scale.length > 20 || items.length === 0 || items.length > 60) return undefined;
  const option = (label: string) => ({ id: freshId(label.slice(0, 40).toLowerCase()), label: { nl: label } });
  return { rows: items.map(option), options: scale.map(option) };
};
