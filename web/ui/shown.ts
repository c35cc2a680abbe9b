import type { Language } from "#shared/kernel/text.ts";
import { type Instant, zone } from "#shared/kernel/time.ts";

const locale = (language: Language): string => (language === "en" ? "en-GB" : "nl-NL");

const momentIn = (options: Intl.DateTimeFormatOptions) => (at: Instant, language: Language) =>
  new Intl.DateTimeFormat(locale(language), { timeZone: zone, ...options }).format(new Date(at));

/** `donderdag 14 januari 2027`, as it is in the Netherlands at that moment. */
export const shownDay = momentIn({ weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** `14 januari`, where the year is plain from what stands around it. */
export const shownDayShort = momentIn({ day: "numeric", month: "long" });

/** `14:02` on Dutch clocks. */
export const shownTime = momentIn({ hour: "2-digit", minute: "2-digit", hour12: false });

/** `1.234,5` in Dutch, `1,234.5` in English; at most `decimals` decimals. */
export const shownNumber = (value: number, language: Language, decimals = 3): string =>
  new Intl.NumberFormat(locale(language), { maximumFractionDigits: decimals }).format(value);

/** Names of the months in full, January first. */
export const monthNames = (language: Language): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale(language), { month: "long", timeZone: "UTC" }).format(Date.UTC(2027, month, 15)),
  );
