import { both, pick, section, severalAllowed } from "../writing.ts";

export const comingYear = section("D")([
  {
    id: "bb.new",
    kind: "rows",
    text: both("Welke nieuwe standpunten stelt u voor?", "Which new positions do you propose?"),
    help: both("U kunt er drie noemen.", "You can name three."),
    required: false,
    readBy: "text",
    settings: {
      min: 0,
      max: 3,
      columns: [
        {
          id: "title",
          label: both("Standpunt", "Position"),
          kind: "text",
          required: true,
          settings: { maxLength: 160 },
        },
        {
          id: "origin",
          label: both("Herkomst", "Origin"),
          kind: "single",
          required: true,
          settings: {
            options: [
              pick("agenda-theme", "thema van de samenwerkingsagenda", "theme of the collaboration agenda"),
              pick("other", "andere ontwikkeling", "other development"),
            ],
          },
        },
        {
          id: "audience",
          label: both("Doelgroep", "Audience"),
          kind: "multi",
          required: true,
          settings: {
            options: [
              pick("members", "achterban", "members"),
              pick("politics", "politiek", "politics"),
              pick("government", "overheid", "government"),
            ],
          },
        },
        {
          id: "why",
          label: both("Onderbouwing", "Rationale"),
          kind: "long-text",
          required: false,
          settings: { maxLength: 500 },
        },
      ],
    },
  },
  {
    id: "bb.moment",
    kind: "rows",
    text: both(
      "Welke politieke of bestuurlijke momenten komen eraan?",
      "Which political or administrative moments are coming up?",
    ),
    help: both("U kunt er vijf noemen.", "You can name five."),
    required: false,
    readBy: "text",
    settings: {
      min: 0,
      max: 5,
      columns: [
        {
          id: "what",
          label: both("Moment", "What happens"),
          kind: "text",
          required: true,
          settings: { maxLength: 160 },
        },
        { id: "when", label: both("Datum", "Date"), kind: "date", required: false, settings: {} },
      ],
    },
  },
  {
    id: "bb.contrib",
    kind: "multi",
    text: both("Wat kan uw organisatie bijdragen?", "What can your organisation contribute?"),
    help: severalAllowed,
    required: true,
    readBy: "position",
    settings: {
      options: [
        pick("cases", "voorbeelden uit de praktijk", "examples from practice"),
        pick("figures", "cijfers", "figures"),
        pick("spokesperson", "een woordvoerder", "a spokesperson"),
        pick("network", "ons netwerk", "our network"),
        pick("media", "bereik in de media", "reach in the media"),
        pick("co-sign", "medeondertekening", "co-signing"),
        { ...pick("nothing", "niets op dit moment", "nothing at the moment"), exclusive: true },
      ],
    },
  },
]);
