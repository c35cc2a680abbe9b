import type { Observations, Variable } from "../kind.ts";
import { answeredOnly, answeredOption } from "../parts/count-only.ts";
import type { PickedMany } from "./answer.ts";
import { choicesOf, type MultiSettings } from "./definition.ts";

const yesAndNo: Variable["options"] = [
  { code: "yes", label: { nl: "ja", en: "yes" } },
  { code: "no", label: { nl: "nee", en: "no" } },
];

const isLimited = ({ max, exactly }: MultiSettings): boolean => max !== undefined || exactly !== undefined;

/**
 * Rule R5: one variable per option, ticked or not, the asides being options that exclude all others. With a limit the
 * options would tell on each other, and only the number of answers is published.
 */
export const variables = (settings: MultiSettings): readonly Variable[] =>
  isLimited(settings)
    ? [answeredOnly([])]
    : choicesOf(settings).map(({ value, label }) => ({
        item: value,
        itemLabel: label,
        scale: "binary",
        options: yesAndNo,
      }));

export const observe = (settings: MultiSettings, { choices }: PickedMany): Observations =>
  isLimited(settings)
    ? new Map([["", answeredOption.code]])
    : new Map(choicesOf(settings).map(({ value }) => [value, choices.includes(value) ? "yes" : "no"]));
