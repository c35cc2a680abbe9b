import type { Language } from "../kernel/text.ts";
import { words } from "../kernel/words.ts";
import type { Stance } from "../responses/response.ts";
import { type Disclosed, fewestAnswers, type WithheldReason } from "./record.ts";

/** Why a figure is not, or not wholly, shown. */
export type Because = WithheldReason | "count-only" | "band";

/** What is said beside a figure about what it does not show, one sentence or two each, and never as if it were zero. */
export const aggregationWords = words(
  {
    organisations: "organisaties",
    count: "Aantal",
    exactly: (count: number) => `${count}`,
    atLeast: (count: number) => `minstens ${count}`,
    atMost: (count: number) => `hoogstens ${count}`,
    notShown: "niet getoond",
    answersOf: (n: number, invited: number) => `${n} van de ${invited} gevraagde organisaties`,
    because: {
      "too-few": {
        named: `Minder dan ${fewestAnswers} antwoorden met naam. Daarom staan hier geen aantallen. Dit betekent niet nul.`,
        unnamed: `Minder dan ${fewestAnswers} antwoorden zonder naam. Daarom staan hier geen aantallen. Dit betekent niet nul.`,
      },
      "filter-not-exact":
        "Deze vraag hangt af van een andere vraag, waarvan wij niet alle aantallen tonen. Daarom tonen wij hier ook niets. Dit betekent niet nul.",
      linked: "Deze vraag hoort bij een andere vraag. De aantallen staan daar.",
      "count-only": "Van deze vraag tonen wij alleen hoeveel organisaties antwoord gaven.",
      band: "Bijna iedereen koos hetzelfde. De precieze aantallen tonen wij dan niet.",
    },
    band: (atLeast: number, n: number, option: string) =>
      `Minstens ${atLeast} van de ${n}: ${option}. De overige tonen wij niet.`,
    bandYes: (atLeast: number, n: number) => `Minstens ${atLeast} van de ${n} noemen dit.`,
    bandNo: (atMost: number, n: number) => `Hoogstens ${atMost} van de ${n} noemen dit.`,
    unknownValue: "onbekend",
    everyone: "Alle organisaties",
    stance: { named: "Met naam bij de commissie", unnamed: "Zonder naam" },
  },
  {
    organisations: "organisations",
    count: "Number",
    exactly: (count) => `${count}`,
    atLeast: (count) => `at least ${count}`,
    atMost: (count) => `at most ${count}`,
    notShown: "not shown",
    answersOf: (n, invited) => `${n} of the ${invited} organisations asked`,
    because: {
      "too-few": {
        named: `Fewer than ${fewestAnswers} answers with a name. That is why there are no numbers here. It does not mean zero.`,
        unnamed: `Fewer than ${fewestAnswers} answers without a name. That is why there are no numbers here. It does not mean zero.`,
      },
      "filter-not-exact":
        "This question depends on another one, of which we do not show every number. So we show nothing here either. It does not mean zero.",
      linked: "This question belongs to another one. The numbers are shown there.",
      "count-only": "Of this question we only show how many organisations answered.",
      band: "Almost everyone chose the same. We do not show exact numbers then.",
    },
    band: (atLeast, n, option) => `At least ${atLeast} of the ${n}: ${option}. We do not show the others.`,
    bandYes: (atLeast, n) => `At least ${atLeast} of the ${n} mention this.`,
    bandNo: (atMost, n) => `At most ${atMost} of the ${n} mention this.`,
    unknownValue: "unknown",
    everyone: "All organisations",
    stance: { named: "With a name for the committee", unnamed: "Without a name" },
  },
);

/**
 * The sentence for what a record does not tell; undefined where it tells everything.
 * @param label of an option, for a band; of a multi-select's option, "yes" and "no" are said as mentioning it or not
 */
export const sentenceOf = (
  disclosed: Disclosed,
  stance: Stance,
  label: (code: string) => string,
  isTick: boolean,
  language: Language,
): string | undefined => {
  const say = aggregationWords(language);
  if (disclosed.shown === "exact") return undefined;
  if (disclosed.shown === "count") return say.because["count-only"];
  if (disclosed.shown === "withheld") {
    const { because } = disclosed;
    return because === "too-few" ? say.because[because][stance] : say.because[because];
  }
  const { n, atLeast, option } = disclosed;
  if (!isTick) return say.band(atLeast, n, label(option));
  return option === "yes" ? say.bandYes(atLeast, n) : say.bandNo(n - atLeast, n);
};
