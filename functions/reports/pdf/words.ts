import { words } from "#shared/kernel/words.ts";

/** What only paper says. */
export const pdfWords = words(
  { tableOn: "Tabel op bladzijde", of: "Tabel bij" },
  { tableOn: "Table on page", of: "Table of" },
);
