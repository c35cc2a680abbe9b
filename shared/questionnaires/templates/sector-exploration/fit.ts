import { both, pick, section } from "../writing.ts";

export const fit = section("D")([
  {
    id: "sv.ramp",
    kind: "single",
    text: both(
      "Hoe lang duurt het voor een startende hbo'er volledig inzetbaar is?",
      "How long does it take before a starting graduate is fully productive?",
    ),
    required: true,
    readBy: "position",
    covenant: "T1b",
    settings: {
      ordered: true,
      options: [
        pick("under-3-months", "korter dan 3 maanden", "less than 3 months"),
        pick("3-6-months", "3 tot 6 maanden", "3 to 6 months"),
        pick("6-12-months", "6 tot 12 maanden", "6 to 12 months"),
        pick("over-12-months", "langer dan 12 maanden", "more than 12 months"),
        { ...pick("varies", "verschilt te veel", "varies too much"), aside: true },
      ],
    },
  },
  {
    id: "sv.fitgrade",
    kind: "grade",
    text: both(
      "Welk rapportcijfer geeft u de aansluiting van het hbo op uw branche?",
      "What mark out of ten do you give the fit between hbo and your branch?",
    ),
    required: true,
    readBy: "position",
    settings: { notStated: true },
  },
]);
