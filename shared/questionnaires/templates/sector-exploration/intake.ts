import { frequency, impact } from "../option-sets.ts";
import { both, pick, section, severalAllowed } from "../writing.ts";
import { placesPerYear } from "./classes.ts";

export const intake = section("E")([
  {
    id: "sv.barriers",
    kind: "multi",
    text: both("Wat belemmert de instroom in uw branche?", "What hinders intake into your branch?"),
    help: severalAllowed,
    required: true,
    readBy: "position",
    covenant: "T1",
    settings: {
      options: [
        pick("few-applicants", "te weinig studiekiezers", "too few applicants for the programmes"),
        pick("drop-out", "uitval tijdens de opleiding", "drop-out during the programme"),
        pick("other-sector", "afgestudeerden kiezen een andere sector", "graduates choose another sector"),
        pick("few-internships", "te weinig stageplaatsen", "too few internship places"),
        pick("few-supervisors", "te weinig begeleiders in de praktijk", "too few supervisors in practice"),
        pick("image", "imago van de sector", "image of the sector"),
        pick("employment-terms", "arbeidsvoorwaarden", "terms of employment"),
        pick("admission", "toelatingseisen of numerus fixus", "admission requirements or enrolment cap"),
        pick("no-route", "geen passende deeltijd- of duale route", "no suitable part-time or dual route"),
        pick("recognition", "regels voor erkenning van diploma's", "rules on the recognition of diplomas"),
        { ...pick("none", "geen belemmering", "no barrier"), exclusive: true },
      ],
    },
  },
  {
    id: "sv.reskill",
    kind: "matrix",
    text: both(
      "Hoe groot is de behoefte aan om- en bijscholing via het hbo?",
      "How large is the need for reskilling and upskilling via hbo?",
    ),
    required: true,
    readBy: "position",
    covenant: "T1a",
    settings: {
      options: impact,
      notApplicable: true,
      rows: [
        pick("modules", "losse modules of microcredentials", "separate modules or microcredentials"),
        pick("associate-degree", "associate degree in deeltijd", "part-time associate degree"),
        pick("bachelor", "bachelor in deeltijd of duaal", "part-time or dual bachelor"),
        pick("master", "master in deeltijd", "part-time master"),
        pick("lateral-entry", "zij-instroomtraject", "lateral-entry track"),
        pick("in-company", "maatwerk in het bedrijf", "tailor-made training in the company"),
      ],
    },
  },
  {
    id: "sv.dual",
    kind: "single",
    text: both(
      "Hoeveel plaatsen per jaar bieden uw leden aan waarop studenten leren en werken combineren?",
      "How many places a year do your members offer where students combine learning and working?",
    ),
    required: true,
    readBy: "figure",
    covenant: "T1b",
    settings: { ordered: true, options: placesPerYear },
  },
  {
    id: "sv.dualcond",
    kind: "multi",
    text: both(
      "Wat is nodig om studenten op een verantwoorde manier sneller te laten werken?",
      "What is needed to let students start working sooner in a responsible way?",
    ),
    help: severalAllowed,
    required: true,
    readBy: "position",
    covenant: "T1b",
    settings: {
      options: [
        pick("supervision", "goede begeleiding op de werkplek", "good supervision at the workplace"),
        pick("contract", "leer-arbeidsovereenkomst", "learning-employment contract"),
        pick("limits", "duidelijke grenzen aan inzet", "clear limits to deployment"),
        pick("recognition", "erkenning van leren op de werkplek", "recognition of workplace learning"),
        pick("planning", "planning afgestemd op het bedrijf", "schedule aligned with the company"),
        pick("compensation", "financiële tegemoetkoming", "financial compensation"),
        pick("completion", "afspraken over afronden van het diploma", "agreements on completing the degree"),
      ],
    },
  },
  {
    id: "sv.retain",
    kind: "matrix",
    text: both(
      "Hoe vaak zetten uw leden dit in om (startende) professionals te behouden?",
      "How often do your members use this to retain (starting) professionals?",
    ),
    required: true,
    readBy: "position",
    covenant: "T1c",
    settings: {
      options: frequency,
      notApplicable: true,
      rows: [
        pick("induction", "inwerk- en begeleidingsprogramma", "induction and guidance programme"),
        pick("career", "loopbaanpad en ontwikkelbudget", "career path and development budget"),
        pick("training-time", "tijd voor scholing", "time for training"),
        pick("coaching", "coaching of intervisie", "coaching or peer supervision"),
        pick("hybrid-job", "hybride baan als docent en professional", "hybrid job as teacher and professional"),
        pick("workload", "aanpak van werkdruk", "tackling workload"),
      ],
    },
  },
]);
