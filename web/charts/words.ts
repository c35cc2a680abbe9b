import { words } from "#shared/kernel/words.ts";

export const chartWords = words(
  {
    table: "Tabel",
    hideTable: "Verberg de tabel",
    tableOf: (title: string) => `Tabel bij: ${title}`,
    source: (invited: number, release: string) => `Gevraagd: ${invited} organisaties. Vrijgave ${release}.`,
  },
  {
    table: "Table",
    hideTable: "Hide the table",
    tableOf: (title: string) => `Table of: ${title}`,
    source: (invited: number, release: string) => `Asked: ${invited} organisations. Release ${release}.`,
  },
);
