import { words } from "#shared/kernel/words.ts";

/** Letting one text be read by name. */
export const openTextWords = words(
  {
    openText: "Laat de commissie deze tekst toch lezen, met de naam van uw organisatie",
    openTextWhat: "Anders leest niemand deze tekst. Uw andere antwoorden blijven zonder naam.",
    openTextFailed: "Dit is niet gelukt. Probeer het opnieuw.",
  },
  {
    openText: "Let the committee read this text after all, with your organisation’s name",
    openTextWhat: "Otherwise nobody reads this text. Your other answers stay without a name.",
    openTextFailed: "This did not succeed. Please try again.",
  },
);
