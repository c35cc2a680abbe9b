import { words } from "#shared/kernel/words.ts";

export const controlWords = words(
  {
    ownWords: "Namelijk",
    insteadOfNumber: "In plaats van een getal",
    atMost: (most: number) => (most === 1 ? "Kies er hoogstens 1." : `Kies er hoogstens ${most}.`),
  },
  {
    ownWords: "Namely",
    insteadOfNumber: "Instead of a number",
    atMost: (most) => `Choose at most ${most}.`,
  },
);
