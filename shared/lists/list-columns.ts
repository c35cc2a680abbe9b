import * as z from "zod/mini";
import { searchWords } from "./search-words.ts";

/** What a column of a file can be to a list. */
export const columnRoles = ["code", "nl", "en", "also"] as const;
export const ColumnRole = z.enum(columnRoles);
export type ColumnRole = z.output<typeof ColumnRole>;

/** Which column is what, by its place; absent where the headings are to say it. */
export const ColumnRoles = z.array(z.nullable(ColumnRole)).check(
  z.maxLength(40),
  z.refine((roles) => columnRoles.every((role) => roles.filter((one) => one === role).length <= 1)),
);
export type ColumnRoles = z.output<typeof ColumnRoles>;

/** Headings as registers write them, without capitals and signs. */
const headings: Readonly<Record<ColumnRole, readonly string[]>> = {
  code: [
    ...["code", "isat", "isatcode", "croho", "crohocode", "rio", "riocode", "opleidingscode", "opleidingseenheidcode"],
    ...["sbi", "sbicode", "isco", "isco08", "iscocode", "brc", "brccode", "beroepscode", "nummer", "number"],
  ],
  nl: [
    ...["naam", "naamnl", "naamnederlands", "nl", "nederlands", "omschrijving", "omschrijvingnl", "label", "labelnl"],
    ...["titel", "titelnl", "beroep", "beroepsnaam", "opleiding", "opleidingsnaam", "bedrijfstak", "activiteit"],
  ],
  en: [
    "naamen",
    "naamengels",
    "en",
    "engels",
    "english",
    "name",
    "nameen",
    "title",
    "titleen",
    "labelen",
    "description",
  ],
  also: ["ook", "zoekwoorden", "zoektermen", "synoniemen", "also", "synonyms", "keywords"],
};

/** What each column is by its heading; the first that fits, and null for a column that is not used. */
export const rolesOf = (names: readonly string[]): ColumnRoles => {
  const taken = new Set<ColumnRole>();
  return names.map((name) => {
    const heading = searchWords(name).join("");
    const role = columnRoles.find((one) => !taken.has(one) && headings[one].includes(heading));
    if (role) taken.add(role);
    return role ?? null;
  });
};

/** What a list cannot do without and no column is. */
export const missingRoles = (roles: ColumnRoles): readonly ColumnRole[] =>
  (["code", "nl"] as const).filter((role) => !roles.includes(role));
