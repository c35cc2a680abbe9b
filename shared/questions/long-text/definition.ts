import * as z from "zod/mini";
import { longestText } from "../parts/plain-text.ts";

export const LongTextSettings = z.strictObject({
  maxLength: z._default(z.int().check(z.gte(1), z.lte(longestText)), 1200),
});
export type LongTextSettings = z.output<typeof LongTextSettings>;
