import type { BlockPath } from "../aggregation/record.ts";
import { aggregationWords } from "../aggregation/words.ts";
import type { Language } from "../kernel/text.ts";
import type { ChartSpec } from "../questions/chart.ts";
import type { Outcome, Telling } from "./telling.ts";
import { reportWords } from "./words.ts";

/** A block in words: “deelgebied: bouw, installatie; omvang: groot”. Undefined for the whole round. */
export const blockInWords = (block: BlockPath, language: Language): string | undefined => {
  const { unknownValue } = aggregationWords(language);
  const steps = block.map(
    ({ attribute, values }) => `${attribute}: ${values.map((v) => v || unknownValue).join(", ")}`,
  );
  return steps.length === 0 ? undefined : steps.join("; ");
};

/** Who a figure is about, where the report tells of more than one group or of parts of it. */
export const groupOf = ({ stance, block }: Outcome, { told }: Telling, language: Language): string | undefined => {
  const parts = [told.length > 1 ? reportWords(language).group[stance] : undefined, blockInWords(block, language)];
  return parts.filter((part) => part !== undefined).join(", ") || undefined;
};

/** How many answered, where that is one number; differing by row, the least and the most. */
export const answeredIn = ({ rows }: ChartSpec): { readonly least: number; readonly most: number } | undefined => {
  const numbers = rows.flatMap(({ n }) => (n === undefined ? [] : [n]));
  return numbers.length === 0 ? undefined : { least: Math.min(...numbers), most: Math.max(...numbers) };
};

/** “Zonder naam: 9 van de 14 gevraagde organisaties”. */
export const baseOf = (
  group: string | undefined,
  answered: { readonly least: number; readonly most: number } | undefined,
  invited: number,
  language: Language,
): string => {
  const say = reportWords(language);
  const many =
    answered &&
    (answered.least === answered.most
      ? say.base(answered.most, invited)
      : say.baseBetween(answered.least, answered.most, invited));
  return [group, many].filter((part) => part !== undefined).join(": ") || aggregationWords(language).everyone;
};
