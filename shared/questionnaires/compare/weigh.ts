import type { Difference, Fate } from "../difference.ts";
import { fates } from "../difference.ts";
import type { Level } from "../version.ts";

type Weight = { readonly level: Level; readonly fate: Fate };

const words: Weight = { level: "patch", fate: "kept" };
const arrangement: Weight = { level: "minor", fate: "kept" };
const more: Weight = { level: "minor", fate: "to-confirm" };
/** Other people are asked: what they said still means the same. */
const others: Weight = { level: "major", fate: "kept" };
const meaning: Weight = { level: "major", fate: "asked-again" };

/**
 * How heavy each difference is by itself. An item in an ordered scale and a setting with a name of its own are weighed
 * where they are found. Who reads an answer is what was promised when it was given, so a change there asks anew.
 */
export const weights: Readonly<Record<Difference["code"], Weight>> = {
  "title-changed": words,
  "section-added": arrangement,
  "section-removed": arrangement,
  "section-renamed": words,
  "sections-reordered": arrangement,
  "question-added": arrangement,
  "question-removed": meaning,
  "questions-reordered": arrangement,
  "question-moved": arrangement,
  "kind-changed": meaning,
  "text-changed": words,
  "text-reworded": more,
  "translation-changed": words,
  "help-changed": words,
  "required-changed": arrangement,
  "reader-changed": meaning,
  "condition-changed": others,
  "breakdown-changed": arrangement,
  "link-changed": arrangement,
  "theme-changed": words,
  "chart-changed": words,
  "item-added": more,
  "item-removed": meaning,
  "items-reordered": arrangement,
  "item-renamed": words,
  "item-reworded": more,
  "item-changed": meaning,
  "setting-renamed": words,
  "setting-changed": meaning,
  "left-out-changed": words,
  "list-changed": arrangement,
};

/** A difference with its own weight, or with a weight that the place where it was found gives it. */
export const weighed = (
  code: Difference["code"],
  facts: Omit<Difference, "code" | "level" | "fate"> = {},
  weight: Weight = weights[code],
): Difference => ({ code, ...weight, ...facts });

export const weight = { words, arrangement, more, meaning } as const;

/** What becomes of an answer to which all of these happen. */
export const heaviestFate = (differences: readonly Pick<Difference, "fate">[]): Fate =>
  fates[Math.max(0, ...differences.map(({ fate }) => fates.indexOf(fate)))] ?? "kept";
