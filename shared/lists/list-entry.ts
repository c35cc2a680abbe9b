import * as z from "zod/mini";
import { Instant } from "../kernel/time.ts";
import { ListId } from "./list-id.ts";

const Words = z.string().check(z.minLength(1), z.maxLength(200));

/** A title or a name of a list's own, in both languages. */
export const ListText = z.strictObject({ nl: Words, en: z.optional(Words) });

/** Whose codes they are, and of when ("SBI 2008"). */
export const Scheme = z.string().check(z.minLength(1), z.maxLength(120));

/** One line of a reference list: a code of its scheme, and what people call it. */
export const ListEntry = z.strictObject({
  code: z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,59}$/u)),
  label: ListText,
  /** Other words by which people look for it. */
  also: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
});
export type ListEntry = z.output<typeof ListEntry>;

/** A line as somebody who searches gets it. */
export const FoundEntry = z.omit(ListEntry, { also: true });
export type FoundEntry = z.output<typeof FoundEntry>;

/** A reference list as it stands, without its lines. */
export const ReferenceList = z.strictObject({
  list: ListId,
  title: ListText,
  scheme: Scheme,
  /** Each file that replaces it is one more. */
  version: z.int().check(z.gte(1)),
  entries: z.int().check(z.gte(1)),
  loaded: z.strictObject({ at: Instant, byName: z.string().check(z.maxLength(120)) }),
});
export type ReferenceList = z.output<typeof ReferenceList>;
