import * as z from "zod/mini";
import type { ColumnRole, ColumnRoles } from "./list-columns.ts";
import { ListEntry } from "./list-entry.ts";

/** Why a line of a file is not taken over. */
export const lineFaults = [
  "code-missing",
  "code-unfit",
  "code-twice",
  "name-missing",
  "name-too-long",
  "looks-like-formula",
] as const;
export const LineFault = z.enum(lineFaults);
export type LineFault = z.output<typeof LineFault>;

/** A record of a file, with the line on which it begins. */
export type FileLine = { readonly line: number; readonly cells: readonly string[] };

export const LeftLine = z.strictObject({ line: z.int(), text: z.string().check(z.maxLength(120)), because: LineFault });
export type LeftLine = z.output<typeof LeftLine>;

/** One line of text: composed, without control characters, with single blanks. */
const tidy = (cell: string | undefined): string =>
  (cell ?? "")
    .normalize("NFC")
    .replaceAll(/[\p{Cf}\p{Cs}]+/gu, "")
    .replaceAll(/[\p{Cc}\s]+/gu, " ")
    .trim();

const short = (text: string): string => [...text].slice(0, 110).join("");

/**
 * The entries of a file's lines, and the lines that are none with the reason. A line that says the same as an earlier one
 * is that one; a code with another name is a fault, because nobody can tell which was meant.
 */
export const readLines = (
  lines: readonly FileLine[],
  roles: ColumnRoles,
): { readonly entries: readonly ListEntry[]; readonly left: readonly LeftLine[] } => {
  const at = (cells: readonly string[], role: ColumnRole) => tidy(cells[roles.indexOf(role)]);
  const entries = new Map<string, ListEntry>();
  const left: LeftLine[] = [];
  for (const { line, cells } of lines) {
    if (cells.every((cell) => tidy(cell) === "")) continue;
    const [code, nl, en, also] = [at(cells, "code"), at(cells, "nl"), at(cells, "en"), at(cells, "also")];
    const entry = {
      code,
      label: { nl, ...(en !== "" && en !== nl && { en }) },
      ...(also !== "" && { also: also.slice(0, 400) }),
    };
    const before = entries.get(code);
    const because = faultOf(entry) ?? (before && before.label.nl !== nl ? "code-twice" : undefined);
    if (because) left.push({ line, text: short([code, nl].filter((part) => part !== "").join(" · ")), because });
    else if (!before) entries.set(code, entry);
  }
  return { entries: [...entries.values()], left };
};

const faultOf = ({ code, label, also }: ListEntry): LineFault | undefined => {
  const names = [label.nl, label.en ?? ""];
  if ([code, ...names, also ?? ""].some((text) => /^[=+@]/.test(text))) return "looks-like-formula";
  if (code === "") return "code-missing";
  if (!ListEntry.shape.code.safeParse(code).success) return "code-unfit";
  if (label.nl === "") return "name-missing";
  return names.some((name) => name.length > 200) ? "name-too-long" : undefined;
};
