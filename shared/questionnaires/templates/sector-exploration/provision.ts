import { provinces, wholeCountry } from "../option-sets.ts";
import { both, section, severalAllowed } from "../writing.ts";

export const provision = section("G")([
  {
    id: "sv.arrange",
    kind: "multi",
    text: both(
      "In welke regio's wil uw branche samen met hogescholen nieuwe onderwijsarrangementen opzetten?",
      "In which regions does your branch want to set up new joint education arrangements?",
    ),
    help: severalAllowed,
    required: false,
    readBy: "position",
    covenant: "T3b",
    settings: { options: [...provinces, wholeCountry] },
  },
  {
    id: "sv.arrangewhat",
    kind: "long-text",
    text: both(
      "Beschrijf kort welk arrangement en welke partners.",
      "Briefly describe which arrangement and which partners.",
    ),
    required: true,
    readBy: "text",
    covenant: "T3b",
    visibleIf: "count(sv.arrange) > 0",
    settings: { maxLength: 800 },
  },
]);
