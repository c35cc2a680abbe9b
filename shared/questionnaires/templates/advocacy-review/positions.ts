import { agreement, importance, parties } from "../option-sets.ts";
import { both, pick, section } from "../writing.ts";

/** Who answers, and then every joint position. */
export const positions = section("A")([
  {
    id: "bb.side",
    kind: "single",
    text: both("Namens wie vult u dit in?", "On whose behalf do you answer?"),
    required: true,
    readBy: "figure",
    settings: { options: parties },
  },
  {
    id: "bb.support",
    kind: "likert",
    forEach: "positions",
    text: both("Onze organisatie steunt dit standpunt.", "Our organisation supports this position."),
    required: true,
    readBy: "position",
    settings: { options: agreement, notApplicable: true },
  },
  {
    id: "bb.dissent",
    kind: "long-text",
    forEach: "positions",
    text: both("Wat is uw bezwaar?", "What is your objection?"),
    required: true,
    readBy: "confidential",
    visibleIf: "bb.support <= 2",
    settings: { maxLength: 500 },
  },
  {
    id: "bb.urgent",
    kind: "likert",
    forEach: "positions",
    text: both("Hoe belangrijk is dit standpunt komend jaar?", "How important is this position in the coming year?"),
    required: true,
    readBy: "position",
    settings: { options: importance, notApplicable: true },
  },
  {
    id: "bb.effect",
    kind: "single",
    forEach: "positions",
    text: both("Welk effect ziet u tot nu toe?", "Which effect do you see so far?"),
    required: true,
    readBy: "position",
    settings: {
      options: [
        pick("none", "geen effect", "no effect"),
        pick("on-agenda", "het onderwerp staat op de agenda", "the topic is on the agenda"),
        pick("commitment", "een toezegging", "a commitment"),
        pick("policy", "het beleid is aangepast", "policy was changed"),
        pick("law", "een wet of begroting is aangepast", "a law or a budget was changed"),
        { ...pick("unknown", "dat weten wij niet", "we do not know"), aside: true },
      ],
    },
  },
  {
    id: "bb.verdict",
    kind: "single",
    forEach: "positions",
    text: both("Wat doen we met dit standpunt?", "What do we do with this position?"),
    required: true,
    readBy: "position",
    settings: {
      options: [
        pick("continue", "voortzetten", "continue"),
        pick("sharpen", "aanscherpen", "sharpen"),
        pick("achieved", "bereikt: afsluiten", "achieved: close it"),
        pick("drop", "laten vallen", "drop"),
      ],
    },
  },
]);
