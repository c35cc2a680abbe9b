import * as z from "zod/mini";
import { ListId } from "./list-id.ts";

const Words = z.string().check(z.minLength(1), z.maxLength(200));

/** One line of a reference list: a code of its scheme, and what people call it. */
export const ListEntry = z.strictObject({
  code: z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,59}$/u)),
  label: z.strictObject({ nl: Words, en: z.optional(Words) }),
});
export type ListEntry = z.output<typeof ListEntry>;

/** A reference list as it stands, without its lines. */
export const ReferenceList = z.strictObject({
  list: ListId,
  title: z.strictObject({ nl: Words, en: z.optional(Words) }),
  /** Whose codes these are, and of when ("SBI 2008, CBS"). */
  scheme: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Each file that replaces it is one more. */
  version: z.int().check(z.gte(1)),
  entries: z.int().check(z.gte(1)),
});
export type ReferenceList = z.output<typeof ReferenceList>;
