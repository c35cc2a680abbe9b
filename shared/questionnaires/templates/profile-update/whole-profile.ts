import { agreement, levels } from "../option-sets.ts";
import { both, pick, section, severalAllowed } from "../writing.ts";

export const wholeProfile = section("E")([
  {
    id: "pp.balance",
    kind: "allocation",
    text: both(
      "Verdeel 100 punten over wat in de opleiding de nadruk moet krijgen.",
      "Divide 100 points over what the programme should emphasise.",
    ),
    required: true,
    readBy: "position",
    settings: {
      total: 100,
      unit: both("punten", "points"),
      items: [
        pick("content", "vakinhoud", "subject content"),
        pick("skills", "beroepsvaardigheden", "professional skills"),
        pick("inquiry", "onderzoekend vermogen", "investigative ability"),
        pick("personal", "persoonlijke en sociale vaardigheden", "personal and social skills"),
        pick("digital", "digitale vaardigheden", "digital skills"),
      ],
    },
  },
  {
    id: "pp.region",
    kind: "single",
    text: both(
      "Hoeveel ruimte moeten hogescholen hebben voor keuzes die bij hun regio passen?",
      "How much room should universities of applied sciences have for choices that suit their region?",
    ),
    required: true,
    readBy: "position",
    covenant: "T3b",
    settings: {
      ordered: true,
      options: [
        pick("less", "minder dan nu", "less than now"),
        pick("same", "evenveel als nu", "as much as now"),
        pick("more", "meer dan nu", "more than now"),
        { ...pick("no-opinion", "geen mening", "no opinion"), aside: true },
      ],
    },
  },
  {
    id: "pp.degree",
    kind: "multi",
    text: both(
      "Op welke niveaus is in dit domein een profiel nodig?",
      "At which levels is a profile needed in this domain?",
    ),
    help: severalAllowed,
    required: true,
    readBy: "position",
    covenant: "T3a",
    settings: { options: levels, notApplicable: true },
  },
  {
    id: "pp.complete",
    kind: "matrix",
    text: both("Wat vindt u van het profiel als geheel?", "What do you think of the profile as a whole?"),
    required: true,
    readBy: "position",
    settings: {
      options: agreement,
      notApplicable: true,
      rows: [
        pick(
          "recognisable",
          "Het is herkenbaar voor de beroepspraktijk.",
          "It is recognisable for professional practice.",
        ),
        pick("future", "Het is gericht op de toekomst.", "It looks ahead."),
        pick("clear", "Het is helder geschreven.", "It is clearly written."),
        pick("distinct", "Het onderscheidt zich van verwante opleidingen.", "It differs from related programmes."),
        pick("level", "Het past bij het niveau.", "It fits the level."),
      ],
    },
  },
  {
    id: "pp.review",
    kind: "single",
    text: both("Wanneer moet dit profiel opnieuw bekeken worden?", "When should this profile be looked at again?"),
    required: false,
    readBy: "position",
    settings: {
      options: [
        pick("2-years", "binnen 2 jaar", "within 2 years"),
        pick("3-years", "over 3 jaar", "in 3 years"),
        pick("5-years", "over 5 jaar", "in 5 years"),
        pick("continuous", "doorlopend, in kleine stappen", "continuously, in small steps"),
      ],
    },
  },
]);
