import * as z from "zod/mini";
import { LocalText } from "../kernel/text.ts";
import { OptionId } from "../questions/parts/choices.ts";

export const OptionSetId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));

/**
 * Choices that several questions share, such as a scale. A question that uses a set carries its id and a full copy of its
 * choices in `settings.options`; whoever edits the set rewrites the copies.
 */
export const OptionSet = z.strictObject({
  id: OptionSetId,
  label: LocalText,
  choices: z.array(z.strictObject({ id: OptionId, label: LocalText })).check(z.maxLength(300)),
});
export type OptionSet = z.output<typeof OptionSet>;
