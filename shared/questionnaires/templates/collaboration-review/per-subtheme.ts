import { importance, progress } from "../option-sets.ts";
import { both, pick, section, severalAllowed } from "../writing.ts";

/** Asked of every sub-theme of the agenda. */
export const perSubtheme = section("B")([
  {
    id: "sa.rel",
    kind: "likert",
    forEach: "subthemes",
    text: both("Hoe belangrijk is dit subthema voor uw sector?", "How important is this sub-theme to your sector?"),
    required: true,
    readBy: "position",
    settings: { options: importance, notApplicable: true },
  },
  {
    id: "sa.prog",
    kind: "likert",
    forEach: "subthemes",
    text: both("Hoe ver zijn we samen gekomen?", "How far did we get together?"),
    required: true,
    readBy: "position",
    settings: { options: progress, notApplicable: true },
  },
  {
    id: "sa.result",
    kind: "long-text",
    forEach: "subthemes",
    text: both("Noem een concreet resultaat of initiatief.", "Name a concrete result or initiative."),
    required: true,
    readBy: "text",
    visibleIf: "@element in sa.involved",
    settings: { maxLength: 600 },
  },
  {
    id: "sa.block",
    kind: "multi",
    forEach: "subthemes",
    text: both("Wat stond in de weg?", "What stood in the way?"),
    help: severalAllowed,
    required: true,
    readBy: "position",
    visibleIf: "sa.prog <= 2",
    settings: {
      options: [
        pick("capacity", "te weinig mensen of tijd", "too few people or too little time"),
        pick("money", "te weinig geld", "too little money"),
        pick("rules", "wet- en regelgeving", "laws and regulations"),
        pick("interests", "verschil in belangen", "conflicting interests"),
        pick("agreements", "onduidelijke afspraken", "unclear agreements"),
        pick("timing", "verkeerde timing", "wrong timing"),
        { ...pick("nothing", "niets", "nothing"), exclusive: true },
      ],
    },
  },
  {
    id: "sa.verdict",
    kind: "single",
    forEach: "subthemes",
    text: both("Wat doen we met dit subthema in de nieuwe agenda?", "What do we do with this sub-theme next?"),
    required: true,
    readBy: "position",
    settings: {
      options: [
        pick("keep", "behouden", "keep"),
        pick("sharpen", "aanscherpen", "sharpen"),
        pick("merge", "samenvoegen", "merge"),
        pick("drop", "schrappen", "drop"),
      ],
    },
  },
  {
    id: "sa.why",
    kind: "long-text",
    forEach: "subthemes",
    text: both("Waarom?", "Why?"),
    required: true,
    readBy: "text",
    visibleIf: "sa.verdict != 'keep'",
    settings: { maxLength: 500 },
  },
]);
