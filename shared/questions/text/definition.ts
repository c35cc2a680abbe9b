import * as z from "zod/mini";
import { longestText } from "../parts/plain-text.ts";

export const TextSettings = z.strictObject({
  maxLength: z._default(z.int().check(z.gte(1), z.lte(longestText)), 200),
});
export type TextSettings = z.output<typeof TextSettings>;
