import { words } from "#shared/kernel/words.ts";

export const reportPageWords = words(
  {
    files: "Verslag en tabellen",
    filesWhat:
      "Het verslag en de tabellen bevatten wat iedereen mag zien: aantallen, geen namen bij antwoorden en geen teksten.",
    make: (what: string) => `Maak: ${what}`,
    again: (what: string) => `Probeer opnieuw: ${what}`,
    fetch: (name: string, kilobytes: string) => `Download ${name} (${kilobytes} kB)`,
    progress: (what: string, step: string) => `${what}: ${step}`,
    notYet: "De uitkomsten zijn nog niet vrijgegeven",
  },
  {
    files: "Report and tables",
    filesWhat: "Report and tables hold what everyone may see: counts, no names beside answers and no texts.",
    make: (what: string) => `Make: ${what}`,
    again: (what: string) => `Try again: ${what}`,
    fetch: (name: string, kilobytes: string) => `Download ${name} (${kilobytes} kB)`,
    progress: (what: string, step: string) => `${what}: ${step}`,
    notYet: "The results have not been released yet",
  },
);
