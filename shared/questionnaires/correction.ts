import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { Instant } from "../kernel/time.ts";
import { Version } from "./version.ts";

/**
 * That a version's words were corrected by a later one of its series: whoever is being asked it reads the newer words
 * from that moment on. Nothing but words differs.
 */
export const WordsCorrected = z.strictObject({
  of: idOf("questionnaire"),
  to: idOf("questionnaire"),
  version: Version,
  at: Instant,
  /** The questions whose words changed. */
  questions: z.array(z.string()),
});
export type WordsCorrected = z.output<typeof WordsCorrected>;
