import { both, pick, section, severalAllowed } from "../writing.ts";

export const nextPeriod = section("D")([
  {
    id: "sa.new",
    kind: "rows",
    text: both("Welke nieuwe thema's stelt u voor?", "Which new themes do you propose?"),
    help: both("U kunt er drie noemen.", "You can name three."),
    required: false,
    readBy: "text",
    settings: {
      min: 0,
      max: 3,
      columns: [
        { id: "title", label: both("Thema", "Theme"), kind: "text", required: true, settings: { maxLength: 120 } },
        { id: "why", label: both("Waarom", "Why"), kind: "long-text", required: true, settings: { maxLength: 500 } },
        {
          id: "aim",
          label: both("Gewenst resultaat", "Desired result"),
          kind: "text",
          required: false,
          settings: { maxLength: 200 },
        },
      ],
    },
  },
  {
    id: "sa.prio",
    kind: "rank",
    text: both(
      "Welke 3 subthema's krijgen de komende twee jaar voorrang?",
      "Which 3 sub-themes come first in the next two years?",
    ),
    help: both("Kies er drie en zet de belangrijkste bovenaan.", "Choose three and put the most important one first."),
    required: true,
    readBy: "position",
    optionsFrom: "subthemes",
    settings: { options: [], pick: 3 },
  },
  {
    id: "sa.commit",
    kind: "multi",
    text: both("Wat wil uw organisatie zelf inzetten?", "What will your organisation itself contribute?"),
    help: severalAllowed,
    required: true,
    readBy: "position",
    settings: {
      options: [
        pick("table", "deelname aan een tafel", "taking part in a table"),
        pick("lead", "een initiatief trekken", "leading an initiative"),
        pick("knowledge", "kennis en gegevens", "knowledge and data"),
        pick("communication", "onze achterban informeren", "informing our members"),
        pick("money", "een financiële bijdrage", "a financial contribution"),
        { ...pick("unknown", "dat is nog niet bekend", "that is not yet known"), exclusive: true },
      ],
    },
  },
]);
