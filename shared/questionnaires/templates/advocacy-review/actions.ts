import { mastery } from "../option-sets.ts";
import { both, pick, section } from "../writing.ts";

/** Asked of every action of the past year. */
export const actions = section("B")([
  {
    id: "bb.done",
    kind: "single",
    forEach: "actions",
    text: both("Heeft uw organisatie aan deze actie meegedaan?", "Did your organisation take part in this action?"),
    required: true,
    readBy: "position",
    settings: {
      options: [
        pick("lead", "ja, als trekker", "yes, as lead"),
        pick("took-part", "ja, we deden mee", "yes, we took part"),
        pick("aware", "nee, maar we kenden de actie", "no, but we knew of it"),
        pick("not-aware", "nee, we kenden de actie niet", "no, we did not know of it"),
      ],
    },
  },
  {
    id: "bb.worth",
    kind: "likert",
    forEach: "actions",
    text: both("Hoe nuttig was deze actie?", "How useful was this action?"),
    required: true,
    readBy: "figure",
    visibleIf: "bb.done != 'not-aware'",
    settings: { options: mastery, notApplicable: true },
  },
  {
    id: "bb.own",
    kind: "long-text",
    text: both(
      "Welke eigen acties richting achterban, politiek of overheid heeft uw organisatie gedaan?",
      "Which actions of its own towards members, politics or government did your organisation take?",
    ),
    required: false,
    readBy: "text",
    settings: { maxLength: 800 },
  },
]);
