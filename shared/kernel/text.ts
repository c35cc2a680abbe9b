import * as z from "zod/mini";

export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];
export const Language = z.enum(languages);

/** Content written by people, Dutch first. English may be missing, and is then shown in Dutch. */
export const LocalText = z.strictObject({
  nl: z.string().check(z.minLength(1), z.maxLength(4000)),
  en: z.optional(z.string().check(z.minLength(1), z.maxLength(4000))),
});
export type LocalText = z.output<typeof LocalText>;

export const inLanguage = (text: LocalText, language: Language): string =>
  language === "en" ? (text.en ?? text.nl) : text.nl;
