import { aggregationWords, type Because } from "../aggregation/words.ts";
import type { Language } from "../kernel/text.ts";
import type { Stance } from "../responses/response.ts";

/** The sentence for why something is not shown. @param because a code as it stands in records and charts */
export const reasonFor = (because: string, stance: Stance, language: Language): string => {
  const sentence = aggregationWords(language).because[because as Because];
  return typeof sentence === "string" ? sentence : sentence[stance];
};
