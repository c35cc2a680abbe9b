import { countClasses } from "../../../questions/number/count-classes.ts";
import { both, estimate, pick, section, severalAllowed } from "../writing.ts";

export const startingPoint = section("A")([
  {
    id: "pp.know",
    kind: "single",
    text: both(
      "Hoe goed kent uw organisatie het huidige profiel?",
      "How well does your organisation know the current profile?",
    ),
    required: true,
    readBy: "position",
    settings: {
      ordered: true,
      options: [
        pick("hardly", "nauwelijks", "hardly"),
        pick("outline", "op hoofdlijnen", "in outline"),
        pick("well", "goed", "well"),
      ],
    },
  },
  {
    id: "pp.roles",
    kind: "multi",
    text: both(
      "In welke functies nemen uw leden afgestudeerden van deze opleiding aan?",
      "In which jobs do your members hire graduates of this programme?",
    ),
    help: severalAllowed,
    required: true,
    readBy: "position",
    optionsFrom: "roles",
    settings: { options: [], other: true, notApplicable: true },
  },
  {
    id: "pp.hires",
    kind: "number",
    text: both(
      "Hoeveel starters van deze opleiding nemen uw leden ongeveer per jaar aan?",
      "About how many starters of this programme do your members hire a year?",
    ),
    help: estimate,
    required: false,
    readBy: "figure",
    covenant: "T3a",
    settings: { unit: both("starters per jaar", "starters a year"), min: 0, classes: countClasses, notStated: true },
  },
]);
