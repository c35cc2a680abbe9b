import * as z from "zod/mini";
import type { LocalText } from "../../kernel/text.ts";
import { ownWords, plainText } from "../parts/plain-text.ts";
import type { LookupSettings } from "./definition.ts";

/**
 * What was picked, with the words it had then and whose code it is: an answer is read years later, in another version of
 * the list or without any, and schemes of codes live beside each other. Or words of one's own.
 */
export type Found =
  | { readonly code: string; readonly label: LocalText; readonly scheme?: string | undefined }
  | { readonly words: string };

/** As long as an entry of a reference list may be. */
const entryText = plainText({ most: 200, breaks: "line" });

const Picked = z.strictObject(
  {
    code: z.string("wrong-shape").check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,59}$/u, "unknown-option")),
    label: z.strictObject({ nl: entryText, en: z.optional(entryText) }, "wrong-shape"),
    scheme: z.optional(plainText({ most: 120, breaks: "line" })),
  },
  "wrong-shape",
);
const Written = z.strictObject({ words: ownWords }, "wrong-shape");

export const found = ({ own }: LookupSettings): z.ZodMiniType<Found> =>
  (own ? z.union([Picked, Written]) : Picked) as unknown as z.ZodMiniType<Found>;
