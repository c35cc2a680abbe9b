import { words } from "../../../kernel/words.ts";

const share = (part: number, whole: number): string => `${part} van de ${whole}`;

export const participationWords = words(
  {
    sentence: (submitted: number, declined: number, invited: number) =>
      invited === 0
        ? "Er is niemand uitgenodigd."
        : `${share(submitted, invited)} uitgenodigde organisaties ${submitted === 1 ? "heeft" : "hebben"} geantwoord; ${declined} ${declined === 1 ? "liet" : "lieten"} weten niet mee te doen.`,
  },
  {
    sentence: (submitted: number, declined: number, invited: number) =>
      invited === 0
        ? "Nobody was invited."
        : `${submitted} of ${invited} invited organisations answered; ${declined} said that they do not take part.`,
  },
);
