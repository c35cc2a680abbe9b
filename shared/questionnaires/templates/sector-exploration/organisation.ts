import { countClasses } from "../../../questions/number/count-classes.ts";
import { both, estimate, pick, section, severalAllowed } from "../writing.ts";
import { workforceClasses } from "./classes.ts";

export const organisation = section("A")([
  {
    id: "sv.scope",
    kind: "multi",
    text: both("Over welke opleidingsdomeinen gaan uw antwoorden?", "Which programme domains do your answers cover?"),
    help: severalAllowed,
    required: true,
    readBy: "position",
    optionsFrom: "domains",
    settings: { options: [] },
  },
  {
    id: "sv.members",
    kind: "number",
    text: both("Hoeveel leden heeft uw organisatie?", "How many members does your organisation have?"),
    help: estimate,
    required: true,
    readBy: "position",
    settings: { unit: both("leden", "members"), min: 1, classes: countClasses.slice(1), notStated: true },
  },
  {
    id: "sv.jobs",
    kind: "number",
    text: both("Hoeveel mensen werken er ongeveer bij uw leden?", "About how many people work at your members?"),
    help: both(
      "Tel personen, geen voltijdbanen. Weet u het niet precies? Geef een schatting.",
      "Count people, not full-time equivalents. Not sure of the exact figure? Give an estimate.",
    ),
    required: true,
    readBy: "figure",
    settings: { unit: both("personen", "people"), min: 0, classes: workforceClasses, notStated: true },
  },
  {
    id: "sv.hboshare",
    kind: "percent",
    text: both(
      "Welk deel van hen werkt op hbo-niveau (Ad, bachelor, master)?",
      "What share of them works at hbo level (associate degree, bachelor, master)?",
    ),
    help: estimate,
    required: false,
    readBy: "figure",
    covenant: "T3a",
    settings: { notStated: true },
  },
  {
    id: "sv.consulted",
    kind: "multi",
    text: both(
      "Hoe heeft u uw achterban geraadpleegd voor deze vragenlijst?",
      "How did you consult your members for this questionnaire?",
    ),
    help: severalAllowed,
    required: true,
    readBy: "position",
    settings: {
      options: [
        pick("board", "bestuur", "board"),
        pick("committee", "commissie of werkgroep onderwijs", "education committee or working group"),
        pick("survey", "enquête onder leden", "survey among members"),
        pick("assembly", "ledenvergadering", "general members' meeting"),
        pick("talks", "gesprekken met enkele leden", "talks with some members"),
        { ...pick("not", "niet geraadpleegd", "not consulted"), exclusive: true },
      ],
    },
  },
]);
