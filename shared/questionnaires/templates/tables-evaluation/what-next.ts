import { both, pick, section } from "../writing.ts";

export const whatNext = section("D")([
  {
    id: "ot.grade",
    kind: "grade",
    text: both("Welk rapportcijfer geeft u deze tafel?", "What mark out of ten do you give this table?"),
    required: true,
    readBy: "figure",
    settings: { notStated: true },
  },
  {
    id: "ot.go",
    kind: "single",
    text: both("Hoe moet het verder met deze tafel?", "How should this table go on?"),
    required: true,
    readBy: "figure",
    settings: {
      options: [
        pick("as-now", "voortzetten zoals nu", "continue as now"),
        pick("changed", "voortzetten met aanpassingen", "continue with changes"),
        pick("merge", "samenvoegen met een andere tafel", "merge with another table"),
        pick("stop", "stoppen", "stop"),
      ],
    },
  },
  {
    id: "ot.change",
    kind: "long-text",
    text: both("Wat moet er veranderen?", "What should change?"),
    required: true,
    readBy: "text",
    visibleIf: "answered(ot.go) && ot.go != 'as-now'",
    settings: { maxLength: 1000 },
  },
  {
    id: "ot.newtable",
    kind: "yes-no",
    text: both("Is er een nieuwe sectortafel nodig?", "Is a new sector table needed?"),
    required: true,
    readBy: "position",
    settings: {},
  },
  {
    id: "ot.newwhich",
    kind: "text",
    text: both("Voor welke sector, en met wie?", "For which sector, and with whom?"),
    required: true,
    readBy: "text",
    visibleIf: "ot.newtable == true",
    settings: { maxLength: 300 },
  },
]);
