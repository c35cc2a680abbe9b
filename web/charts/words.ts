import { words } from "#shared/kernel/words.ts";

export const chartWords = words(
  {
    table: "Tabel",
    hideTable: "Verberg de tabel",
    tableOf: (title: string) => `Tabel bij: ${title}`,
    source: (invited: number, release: string) => `Gevraagd: ${invited} organisaties. Vrijgave ${release}.`,
    of: (count: number, n: number) => `${count} van ${n}`,
    share: (count: number, n: number, percent: string) => `${count} van ${n} (${percent} %)`,
    atLeast: (count: number, n: number) => `minstens ${count} van ${n}`,
    atMost: (count: number, n: number) => `hoogstens ${count} van ${n}`,
    answered: (n: number) => `${n} antwoorden`,
    notShown: "te weinig antwoorden om veilig te tonen",
    beside: "Naast de schaal",
  },
  {
    table: "Table",
    hideTable: "Hide the table",
    tableOf: (title: string) => `Table of: ${title}`,
    source: (invited: number, release: string) => `Asked: ${invited} organisations. Release ${release}.`,
    of: (count: number, n: number) => `${count} of ${n}`,
    share: (count: number, n: number, percent: string) => `${count} of ${n} (${percent} %)`,
    atLeast: (count: number, n: number) => `at least ${count} of ${n}`,
    atMost: (count: number, n: number) => `at most ${count} of ${n}`,
    answered: (n: number) => `${n} answers`,
    notShown: "too few answers to show safely",
    beside: "Beside the scale",
  },
);
