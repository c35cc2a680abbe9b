import { agreement } from "../option-sets.ts";
import { both, section } from "../writing.ts";

/** Opens with what the editors did with every proposal: the round's list of decisions. */
export const decisions = section("A")([
  {
    id: "pv.decision",
    kind: "likert",
    forEach: "decisions",
    text: both("Ik kan mij vinden in dit besluit.", "I can agree with this decision."),
    required: true,
    readBy: "position",
    settings: { options: agreement, notApplicable: true },
  },
  {
    id: "pv.objection",
    kind: "long-text",
    forEach: "decisions",
    text: both("Wat klopt er niet?", "What is not right?"),
    required: true,
    readBy: "text",
    visibleIf: "pv.decision <= 2",
    settings: { maxLength: 500 },
  },
]);
