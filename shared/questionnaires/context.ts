import * as z from "zod/mini";
import { sectors } from "../organisations/organisation.ts";
import type { Comparable } from "../questions/kind.ts";

/**
 * What conditions may ask of the round itself: `table.kind == 'board'`. None of it is an answer: it is the same for
 * everyone who is asked, is known when a round is launched, and is gone from the conditions then.
 */
const fields: Readonly<Record<string, readonly string[] | "any">> = {
  "round.kind": "any",
  "round.sector": sectors,
  "table.kind": ["board", "sector"],
  "table.sector": sectors,
  "profile.programme": "any",
  "profile.level": ["associate-degree", "bachelor", "master", "professional-doctorate"],
  "agenda.period": "any",
  "advocacy.subject": "any",
};

export const contextNames: readonly string[] = Object.keys(fields);

/** Of a round, by name; what a round does not say counts as unanswered. */
export type Context = Readonly<Record<string, string>>;

const objects = new Set(contextNames.map((name) => name.slice(0, name.indexOf("."))));

/** Whether a name speaks of the round, known or not. No question may be called like that. */
export const isContextName = (name: string): boolean => objects.has(name.slice(0, Math.max(0, name.indexOf("."))));

/** The values that a name of the context may have; undefined where any text will do. */
export const contextValues = (name: string): readonly string[] | undefined => {
  const values = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return values === "any" ? undefined : values;
};

/** What a name of the context can be compared with; undefined where there is no such name. */
export const contextComparable = (name: string): Comparable | undefined => {
  if (!Object.hasOwn(fields, name)) return undefined;
  const codes = contextValues(name);
  return codes ? { is: "option", codes } : { is: "option", codes: [], anyText: true };
};

/** What staff told of a round, for its questionnaire's conditions. */
export const RoundContext = z
  .record(z.string().check(z.maxLength(40)), z.string().check(z.minLength(1), z.maxLength(120)))
  .check(
    z.refine((told) => Object.keys(told).every((name) => Object.hasOwn(fields, name)), "context-unknown"),
    z.refine(
      (told) => Object.entries(told).every(([name, value]) => contextValues(name)?.includes(value) ?? true),
      "context-unfit",
    ),
  );
export type RoundContext = z.output<typeof RoundContext>;
