import * as z from "zod/mini";

/** Longer than any question may allow. */
export const longestText = 20_000;

// Cc are control characters; Cs halves of a character that is not whole.
const strange = { line: /[\p{Cc}\p{Cs}]/u, lines: /(?!\n)[\p{Cc}\p{Cs}]/u };

/**
 * Text as people mean it: composed (NFC), without control characters, and not blank. `lines` allows line breaks.
 * `asStored` brings what was typed or pasted into this form.
 */
export const plainText = ({ most, breaks }: { readonly most: number; readonly breaks: "line" | "lines" }) =>
  z.string("not-text").check(
    z.maxLength(most, "too-long"),
    z.refine((text) => text.trim() !== "", "blank"),
    z.refine((text) => text === text.normalize("NFC") && !strange[breaks].test(text), "strange-characters"),
  );

/** Words of one's own beside a closed answer. */
export const ownWords = plainText({ most: 400, breaks: "line" });
