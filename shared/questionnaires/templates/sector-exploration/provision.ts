import { levels, provinces, wholeCountry } from "../option-sets.ts";
import { both, pick, section, severalAllowed } from "../writing.ts";

export const provision = section("G")([
  {
    id: "sv.supply",
    kind: "rows",
    text: both(
      "Is er per opleiding te weinig, genoeg of te veel aanbod?",
      "Is there too little, enough or too much supply per programme?",
    ),
    help: both("Noem de opleidingen die er voor u toe doen.", "Name the programmes that matter to you."),
    required: true,
    readBy: "position",
    covenant: "T3",
    settings: {
      min: 1,
      max: 10,
      columns: [
        {
          id: "programme",
          label: both("Opleiding", "Programme"),
          kind: "lookup",
          required: true,
          settings: { list: "programmes", own: true },
        },
        {
          id: "judgement",
          label: both("Aanbod", "Supply"),
          kind: "single",
          required: true,
          counted: true,
          settings: {
            ordered: true,
            options: [
              pick("far-too-little", "veel te weinig", "far too little"),
              pick("too-little", "te weinig", "too little"),
              pick("enough", "genoeg", "enough"),
              pick("too-much", "te veel", "too much"),
              pick("far-too-much", "veel te veel", "far too much"),
            ],
          },
        },
        {
          id: "region",
          label: both("Regio", "Region"),
          kind: "multi",
          required: false,
          counted: true,
          settings: { options: [...provinces, wholeCountry] },
        },
      ],
    },
  },
  {
    id: "sv.levelmix",
    kind: "allocation",
    text: both(
      "Stel: uw leden nemen over 5 jaar 100 mensen aan op mbo-4-niveau of hoger. Hoe verdeelt u die over de niveaus?",
      "Suppose that in 5 years your members hire 100 people at mbo level 4 or above. How do you divide them over the levels?",
    ),
    required: true,
    readBy: "position",
    covenant: "T3a",
    settings: { items: levels, total: 100, unit: both("mensen", "people") },
  },
  {
    id: "sv.arrange",
    kind: "multi",
    text: both(
      "In welke regio's wil uw branche samen met hogescholen nieuwe onderwijsarrangementen opzetten?",
      "In which regions does your branch want to set up new joint education arrangements?",
    ),
    help: severalAllowed,
    required: false,
    readBy: "position",
    covenant: "T3b",
    settings: { options: [...provinces, wholeCountry] },
  },
  {
    id: "sv.arrangewhat",
    kind: "long-text",
    text: both(
      "Beschrijf kort welk arrangement en welke partners.",
      "Briefly describe which arrangement and which partners.",
    ),
    required: true,
    readBy: "text",
    covenant: "T3b",
    visibleIf: "count(sv.arrange) > 0",
    settings: { maxLength: 800 },
  },
  {
    id: "sv.attract",
    kind: "rank",
    text: both(
      "Wat maakt uw sector het meest aantrekkelijk voor studenten?",
      "What makes your sector most attractive to students?",
    ),
    required: true,
    readBy: "position",
    covenant: "T3c",
    settings: {
      pick: 3,
      options: [
        pick("paid-internships", "betaalde stages", "paid internships"),
        pick("job-guarantee", "baangarantie of terugkeerafspraak", "job guarantee or agreement to return"),
        pick("shadowing", "meeloopdagen en gastlessen", "shadowing days and guest lectures"),
        pick("role-models", "rolmodellen en campagnes", "role models and campaigns"),
        pick("broad-programmes", "brede opleidingen met late keuze", "broad programmes with a late choice"),
        pick("scholarships", "beurzen of vergoeding van collegegeld", "scholarships or tuition compensation"),
        pick("contribution", "zichtbare bijdrage aan de maatschappij", "visible contribution to society"),
        pick("careers", "betere loopbaanpaden", "better career paths"),
      ],
    },
  },
]);
