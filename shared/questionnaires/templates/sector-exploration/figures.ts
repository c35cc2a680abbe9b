import { countClasses } from "../../../questions/number/count-classes.ts";
import { growthClasses } from "../../../questions/percent/growth-classes.ts";
import { impact, sources } from "../option-sets.ts";
import { both, estimate, section, severalAllowed } from "../writing.ts";

export const figures = section("B")([
  {
    id: "sv.vacopen",
    kind: "number",
    text: both(
      "Hoeveel vacatures op hbo-niveau staan er nu ongeveer open bij uw leden?",
      "About how many vacancies at hbo level are open at your members now?",
    ),
    help: estimate,
    required: true,
    readBy: "figure",
    covenant: "T3a",
    settings: { unit: both("vacatures", "vacancies"), min: 0, classes: countClasses, notStated: true },
  },
  {
    id: "sv.vachard",
    kind: "percent",
    text: both(
      "Welk deel daarvan is moeilijk vervulbaar volgens uw leden?",
      "What share of these is hard to fill according to your members?",
    ),
    help: both(
      "Weet u het niet precies? Geef een schatting. Zijn er geen vacatures? Kies dan “Niet van toepassing”.",
      "Not sure of the exact figure? Give an estimate. No vacancies? Then choose “Not applicable”.",
    ),
    required: true,
    readBy: "figure",
    covenant: "T3a",
    settings: { notApplicable: true, notStated: true },
  },
  {
    id: "sv.growth5",
    kind: "percent",
    text: both(
      "Met hoeveel procent verandert het aantal banen op hbo-niveau in de komende 5 jaar?",
      "By what percentage will the number of jobs at hbo level change in the next 5 years?",
    ),
    help: both(
      "Verwacht u minder banen? Zet dan een min voor het getal. Weet u het niet precies? Geef een schatting.",
      "Do you expect fewer jobs? Put a minus before the number. Not sure of the exact figure? Give an estimate.",
    ),
    required: true,
    readBy: "figure",
    covenant: "T3a",
    settings: { min: -100, max: 200, classes: growthClasses, notStated: true },
  },
  {
    id: "sv.replace5",
    kind: "percent",
    text: both(
      "Welk deel van de medewerkers op hbo-niveau gaat binnen 5 jaar met pensioen?",
      "What share of staff at hbo level will retire within 5 years?",
    ),
    help: estimate,
    required: false,
    readBy: "figure",
    covenant: "T3a",
    settings: { notStated: true },
  },
  {
    id: "sv.occ",
    kind: "rows",
    text: both("In welke beroepen is het tekort het grootst?", "In which occupations is the shortage largest?"),
    required: true,
    readBy: "position",
    covenant: "T3a",
    settings: {
      min: 1,
      max: 5,
      columns: [
        {
          id: "occupation",
          label: both("Beroep", "Occupation"),
          kind: "lookup",
          required: true,
          settings: { list: "occupations", own: true },
        },
        {
          id: "severity",
          label: both("Ernst van het tekort", "Severity of the shortage"),
          kind: "likert",
          required: true,
          counted: true,
          settings: { options: impact },
        },
        {
          id: "programme",
          label: both("Opleiding die ervoor opleidt", "Programme that trains for it"),
          kind: "lookup",
          required: false,
          settings: { list: "programmes", own: true },
        },
      ],
    },
  },
  {
    id: "sv.numsource",
    kind: "multi",
    text: both("Waarop zijn uw cijfers gebaseerd?", "What are your figures based on?"),
    help: severalAllowed,
    required: true,
    readBy: "position",
    visibleIf: "answered(sv.vacopen) || answered(sv.growth5)",
    settings: { options: sources, other: true, notApplicable: true },
  },
]);
