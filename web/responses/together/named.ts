import type { Language } from "#shared/kernel/text.ts";
import { dayAt, type Instant } from "#shared/kernel/time.ts";
import { shownDayShort, shownTime } from "../../ui/shown.ts";

/** Several names as one says them: "Ada, Bo en Cas". */
export const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

/** When something was said: today its time is enough. */
export const shownMoment = (at: Instant, now: Instant, language: Language): string => {
  const time = shownTime(at, language);
  const [om, hour] = language === "nl" ? ["om", " uur"] : ["at", ""];
  return dayAt(at) === dayAt(now) ? `${om} ${time}${hour}` : `${shownDayShort(at, language)} ${om} ${time}${hour}`;
};
