import type { Language } from "#shared/kernel/text.ts";
import { daysBetween, type Instant } from "#shared/kernel/time.ts";
import { shownDay, shownTime } from "../ui/shown.ts";

/** How long there is left, as a person says it, and the moment itself. */
export const deadlineWords = (closesAt: Instant, now: Instant, language: Language): { left: string; until: string } => {
  const day = shownDay(closesAt, language);
  const time = shownTime(closesAt, language);
  const days = daysBetween(now, closesAt);
  const nl = language === "nl";
  const until = nl ? `${day} om ${time} uur` : `${day} at ${time} (Dutch time)`;
  if (now >= closesAt) return { left: nl ? "Gesloten" : "Closed", until };
  if (days === 0) return { left: nl ? "Vandaag is de laatste dag" : "Today is the last day", until };
  if (days === 1) return { left: nl ? "Morgen is de laatste dag" : "Tomorrow is the last day", until };
  return { left: nl ? `Nog ${days} dagen` : `${days} days left`, until };
};
