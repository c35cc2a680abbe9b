import * as z from "zod/mini";
import { DraftText } from "./draft.ts";
import { Level } from "./version.ts";

/** What can differ between two versions, in the words of whoever writes questionnaires. */
export const differenceCodes = [
  "title-changed",
  "section-added",
  "section-removed",
  "section-renamed",
  "sections-reordered",
  "question-added",
  "question-removed",
  "questions-reordered",
  "question-moved",
  "kind-changed",
  "text-changed",
  "text-reworded",
  "translation-changed",
  "help-changed",
  "required-changed",
  "reader-changed",
  "condition-changed",
  "breakdown-changed",
  "link-changed",
  "theme-changed",
  "chart-changed",
  "item-added",
  "item-removed",
  "items-reordered",
  "item-renamed",
  "item-reworded",
  "item-changed",
  "setting-renamed",
  "setting-changed",
  "left-out-changed",
  "list-changed",
] as const;

/** What becomes of an answer that was given before the difference. */
export const fates = ["kept", "to-confirm", "asked-again"] as const;
export const Fate = z.enum(fates);
export type Fate = z.output<typeof Fate>;

export const Difference = z.strictObject({
  code: z.enum(differenceCodes),
  level: Level,
  /** What it does to answers that are already there. */
  fate: Fate,
  /** The question it is about, by id and by its place in the newer version (in the older one where it is gone), from 1. */
  question: z.optional(z.strictObject({ id: z.string(), place: z.int() })),
  /** The section, option, row, class or column it is about: its id, and how it is called. */
  item: z.optional(z.strictObject({ id: z.string(), label: DraftText })),
  /** The setting, as its kind calls it, such as `options` or `scales/options`. */
  setting: z.optional(z.string()),
  before: z.optional(z.union([DraftText, z.string()])),
  after: z.optional(z.union([DraftText, z.string()])),
});
export type Difference = z.output<typeof Difference>;
