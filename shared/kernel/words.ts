import type { Language } from "./text.ts";

type Phrase = string | ((...facts: never[]) => string);
export type Phrases = { readonly [key: string]: Phrase | Phrases };

/** Loosens literal phrases to their shape, so that English must have the same keys and take the same facts as Dutch. */
type SameShape<W> = {
  readonly [K in keyof W]: W[K] extends string
    ? string
    : W[K] extends (...facts: infer F) => string
      ? (...facts: F) => string
      : SameShape<W[K]>;
};

/**
 * The phrases of one noun in both languages. Dutch is the source; a missing or superfluous English phrase does not compile.
 * `words(nl, en)("nl").someKey`
 */
export const words =
  <const W extends Phrases>(nl: W, en: SameShape<W>) =>
  (language: Language): SameShape<W> =>
    language === "en" ? en : (nl as unknown as SameShape<W>);
