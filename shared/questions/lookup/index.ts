import type { LocalText } from "../../kernel/text.ts";
import type { Kind } from "../kind.ts";
import { answeredOnly, answeredOption } from "../parts/count-only.ts";
import { type Found, found } from "./answer.ts";
import { LookupSettings } from "./definition.ts";

/** One thing of a long list. Its options are not declared by the questionnaire, so only how many answered is told. */
export const lookup: Kind<"lookup", LookupSettings, Found> = {
  name: "lookup",
  title: { nl: "Opzoeken in een lijst", en: "Look up in a list" },
  settings: LookupSettings,
  readingClasses: ["position", "figure"],
  answer: found,
  open: () => [],
  variables: () => [answeredOnly([])],
  observe: () => new Map([["", answeredOption.code]]),
  ownWords: (_settings, answer) => ("words" in answer ? [answer.words] : []),
  comparable: (_settings, answer) => ({ is: "scalar", value: "words" in answer ? answer.words : answer.code }),
  compares: () => ({ is: "words" }),
  control: ({ list, own }) => ({ control: "type-ahead", list, own: own === true, maxLength: 400 }),
  chart: "none",
  lines: (_settings, answer) => [{ value: "words" in answer ? { nl: answer.words } : withCode(answer) }],
  seconds: () => 20,
};

/** "verpleegkundige (ISCO-08 2221)". */
const withCode = ({ code, label, scheme }: Exclude<Found, { words: string }>): LocalText => {
  const whose = [...(scheme === undefined ? [] : [scheme]), code].join(" ");
  return { nl: `${label.nl} (${whose})`, ...(label.en !== undefined && { en: `${label.en} (${whose})` }) };
};
