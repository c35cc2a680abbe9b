import { words } from "#shared/kernel/words.ts";

export const appWords = words(
  {
    notFound: "Deze pagina bestaat niet",
    notFoundWhy: "Het adres is verkeerd overgenomen, of de pagina is weg. Begin bij het begin.",
    toStart: "Naar het begin",
  },
  {
    notFound: "This page does not exist",
    notFoundWhy: "The address was copied wrongly, or the page is gone. Start at the beginning.",
    toStart: "To the beginning",
  },
);
