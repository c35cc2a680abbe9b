import { parties } from "../option-sets.ts";
import { both, pick, section } from "../writing.ts";
import { attendance } from "./classes.ts";

export const youAndTheTable = section("A")([
  {
    id: "ot.side",
    kind: "single",
    text: both("Namens wie neemt u deel?", "On whose behalf do you take part?"),
    required: true,
    readBy: "figure",
    settings: { options: parties },
  },
  {
    id: "ot.role",
    kind: "single",
    text: both("Wat is uw rol aan deze tafel?", "What is your role at this table?"),
    required: true,
    readBy: "figure",
    settings: {
      options: [
        pick("member", "lid", "member"),
        pick("chair", "voorzitter", "chair"),
        pick("secretary", "secretaris", "secretary"),
        pick("corresponding", "agendalid", "corresponding member"),
      ],
    },
  },
  {
    id: "ot.met",
    kind: "number",
    text: both(
      "Hoeveel bijeenkomsten heeft u in het eerste jaar bijgewoond?",
      "How many meetings did you attend in the first year?",
    ),
    required: true,
    readBy: "figure",
    settings: { unit: both("bijeenkomsten", "meetings"), min: 0, max: 24, classes: attendance, notStated: true },
  },
]);
