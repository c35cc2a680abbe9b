import type { Language } from "../kernel/text.ts";
import { type Instant, zone } from "../kernel/time.ts";

const days = {
  nl: new Intl.DateTimeFormat("nl-NL", { timeZone: zone, dateStyle: "long" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "long" }),
};

/** A day as one reads it: “14 januari 2027”. */
export const dayIn = (language: Language, at: Instant): string => days[language].format(new Date(at));
