import * as z from "zod/mini";
import type { ShownRelease } from "../aggregation/evidence.ts";
import type { CommonView } from "../aggregation/operations.ts";
import { idOf } from "../kernel/id.ts";
import { Language } from "../kernel/text.ts";
import { Instant } from "../kernel/time.ts";
import { Block } from "./block.ts";

/** Everybody's part of a release that is there: all that a report for the public is made of. */
export type Released = CommonView & { readonly release: ShownRelease };

/** A report in one language, ready to be printed. The same release always gives the same report. */
export const Report = z.strictObject({
  language: Language,
  title: z.string().check(z.minLength(1)),
  /** What it is about, on one line under the title. */
  subtitle: z.string(),
  /** What kind of document it is, above the title. */
  kicker: z.string(),
  releaseId: idOf("release"),
  /** When what it tells was released: the date of the report, whenever it is printed. */
  releasedAt: Instant,
  /** How many of those who were asked took part. */
  turnout: z.strictObject({ submitted: z.int(), invited: z.int() }),
  /** Date, release and the like, on the first page. */
  imprint: z.array(z.string()),
  blocks: z.array(Block),
});
export type Report = z.output<typeof Report>;
