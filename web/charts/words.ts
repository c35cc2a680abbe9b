import { words } from "#shared/kernel/words.ts";

export const chartWords = words(
  {
    table: "Tabel",
    hideTable: "Verberg de tabel",
    inGroups: (n: number) => `${n} antwoorden · zie de tabel of kies een groep`,
  },
  {
    table: "Table",
    hideTable: "Hide the table",
    inGroups: (n: number) => `${n} answers · see the table or choose a group`,
  },
);
