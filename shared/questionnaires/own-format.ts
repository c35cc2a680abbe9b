import * as z from "zod/mini";
import { DraftContent } from "./draft.ts";
import { Version } from "./version.ts";

export const formatName = "sectorspiegel-questionnaire";

/** Our own file, format version 1. `docs/questionnaire-format.md` explains it to whoever writes a program for it. */
export const QuestionnaireFile = z.strictObject({
  format: z.literal(formatName),
  formatVersion: z.literal(1),
  /** The version it was exported from; absent for a draft that has none yet. */
  version: z.optional(Version),
  questionnaire: DraftContent,
});
export type QuestionnaireFile = z.output<typeof QuestionnaireFile>;
