import { mandate } from "../mandate.ts";
import { both, pick, section } from "../writing.ts";

export const endorsement = section("B")([
  {
    id: "pv.support",
    kind: "single",
    text: both(
      "Onderschrijft uw organisatie het herziene profiel?",
      "Does your organisation endorse the revised profile?",
    ),
    required: true,
    readBy: "position",
    settings: {
      options: [
        pick("yes", "ja", "yes"),
        pick("provided", "ja, mits", "yes, provided that"),
        pick("no", "nee", "no"),
        pick("undecided", "dat is nog niet te zeggen", "that cannot be said yet"),
      ],
    },
  },
  {
    id: "pv.condition",
    kind: "long-text",
    text: both("Onder welke voorwaarden, of waarom niet?", "Under which conditions, or why not?"),
    required: true,
    readBy: "text",
    visibleIf: "pv.support in ['provided', 'no']",
    settings: { maxLength: 1000 },
  },
  {
    id: "pv.remark",
    kind: "long-text",
    text: both("Heeft u nog een opmerking bij de tekst?", "Do you have any other remark on the text?"),
    required: false,
    readBy: "text",
    settings: { maxLength: 800 },
  },
  ...mandate("pv.mandate"),
]);
