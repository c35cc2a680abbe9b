import { parties } from "../option-sets.ts";
import { both, pick, section, severalAllowed } from "../writing.ts";

export const involvement = section("A")([
  {
    id: "sa.side",
    kind: "single",
    text: both("Namens wie vult u dit in?", "On whose behalf do you answer?"),
    required: true,
    readBy: "figure",
    settings: { options: [...parties, pick("table", "een sectortafel", "a sector table")] },
  },
  {
    id: "sa.involved",
    kind: "multi",
    text: both(
      "Aan welke subthema's heeft uw organisatie in deze periode gewerkt?",
      "On which sub-themes did your organisation work in this period?",
    ),
    help: severalAllowed,
    required: true,
    readBy: "position",
    optionsFrom: "subthemes",
    settings: { options: [], notApplicable: true },
  },
]);
