import { agreement, frequency } from "../option-sets.ts";
import { both, pick, section, severalAllowed } from "../writing.ts";

export const research = section("F")([
  {
    id: "sv.resforms",
    kind: "matrix",
    text: both(
      "Hoe vaak werken uw leden met hogescholen samen in deze vormen?",
      "How often do your members work with universities of applied sciences in these forms?",
    ),
    required: true,
    readBy: "position",
    covenant: "T2b",
    settings: {
      options: frequency,
      notApplicable: true,
      rows: [
        pick("centre-of-expertise", "Centre of Expertise", "Centre of Expertise"),
        pick("research-group", "lectoraat of kenniscentrum", "research group or knowledge centre"),
        pick("living-lab", "innovatielab of living lab", "innovation lab or living lab"),
        pick("assignments", "afstudeer- en stageopdrachten", "graduation and internship assignments"),
        pick("agenda", "human capital agenda of KIC-programma", "human capital agenda or KIC programme"),
        pick("professional-doctorate", "professional doctorate", "professional doctorate"),
      ],
    },
  },
  {
    id: "sv.reseffect",
    kind: "matrix",
    text: both("Wat levert praktijkgericht onderzoek op?", "What does practice-oriented research yield?"),
    required: true,
    readBy: "position",
    covenant: "T2a",
    settings: {
      options: agreement,
      notApplicable: true,
      rows: [
        pick("programmes", "nieuwe kennis komt snel in de opleidingen", "new knowledge enters programmes quickly"),
        pick(
          "workers",
          "nieuwe kennis komt in scholing van werkenden",
          "new knowledge enters the training of people who work",
        ),
        pick("practice", "het vernieuwt de beroepspraktijk", "it renews professional practice"),
        pick("smes", "mkb-bedrijven kunnen makkelijk meedoen", "small and medium-sized firms can take part easily"),
        pick("findable", "uitkomsten zijn vindbaar en bruikbaar", "results are findable and usable"),
      ],
    },
  },
  {
    id: "sv.resq",
    kind: "long-text",
    text: both(
      "Welke 3 vragen uit uw branche moet het hbo de komende jaren onderzoeken?",
      "Which 3 questions from your branch should hbo research in the coming years?",
    ),
    required: true,
    readBy: "text",
    covenant: "T2b",
    settings: { maxLength: 1200 },
  },
  {
    id: "sv.resoffer",
    kind: "multi",
    text: both(
      "Wat kan uw branche zelf bijdragen aan onderzoek?",
      "What can your branch itself contribute to research?",
    ),
    help: severalAllowed,
    required: false,
    readBy: "position",
    covenant: "T2b",
    settings: {
      options: [
        pick("cases", "praktijkcasussen en data", "practical cases and data"),
        pick("experts", "experts of begeleiders", "experts or supervisors"),
        pick("funding", "cofinanciering", "co-funding"),
        pick("test-sites", "testlocaties", "test locations"),
        pick("dissemination", "verspreiding van resultaten", "spreading the results"),
        { ...pick("nothing", "niets op dit moment", "nothing at the moment"), exclusive: true },
      ],
    },
  },
]);
