import { words } from "#shared/kernel/words.ts";

export const kindWords = words(
  {
    kind: "Soort ronde",
    kindHelp: "Daarvan hangt af wie er gevraagd wordt, wie er leest en wat er in het verslag staat.",
    template: "Vragenlijst",
    templateHelp: "De vragenlijst die bij deze soort ronde hoort, of een die u zelf publiceerde.",
    templateOwn: (title: string, version: string) => `${title}, versie ${version}`,
    templateOf: (title: string) => `De vaste vragenlijst: ${title}`,
  },
  {
    kind: "Kind of round",
    kindHelp: "On it depends who is asked, who reads and what the report tells.",
    template: "Questionnaire",
    templateHelp: "The questionnaire that belongs to this kind of round, or one that you published yourself.",
    templateOwn: (title: string, version: string) => `${title}, version ${version}`,
    templateOf: (title: string) => `The usual questionnaire: ${title}`,
  },
);
