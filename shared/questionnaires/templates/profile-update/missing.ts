import { importance } from "../option-sets.ts";
import { both, section } from "../writing.ts";

export const missing = section("D")([
  {
    id: "pp.add",
    kind: "rows",
    text: both("Welke onderdelen moeten erbij?", "Which elements should be added?"),
    help: both("U kunt er vijf noemen.", "You can name five."),
    required: false,
    readBy: "text",
    covenant: "T2a",
    settings: {
      min: 0,
      max: 5,
      columns: [
        { id: "title", label: both("Titel", "Title"), kind: "text", required: true, settings: { maxLength: 120 } },
        {
          id: "description",
          label: both("Omschrijving", "Description"),
          kind: "long-text",
          required: false,
          settings: { maxLength: 500 },
        },
        {
          id: "importance",
          label: both("Belang", "Importance"),
          kind: "likert",
          required: true,
          settings: { options: importance },
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
    id: "pp.research",
    kind: "long-text",
    text: both(
      "Welke uitkomsten van praktijkgericht onderzoek horen in dit profiel?",
      "Which outcomes of practice-oriented research belong in this profile?",
    ),
    required: false,
    readBy: "text",
    covenant: "T2a",
    settings: { maxLength: 800 },
  },
]);
