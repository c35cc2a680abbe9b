import { agreement, frequency, progress } from "../option-sets.ts";
import { both, pick, section, severalAllowed } from "../writing.ts";

export const results = section("C")([
  {
    id: "ot.themes",
    kind: "matrix",
    text: both(
      "Hoe ver is de tafel met de thema's van de samenwerkingsagenda?",
      "How far has the table come with the themes of the collaboration agenda?",
    ),
    required: true,
    readBy: "figure",
    covenant: "T1",
    optionsFrom: "subthemes",
    settings: { options: progress, notApplicable: true, rows: [] },
  },
  {
    id: "ot.research",
    kind: "yes-no",
    text: both(
      "Is er aan deze tafel over onderzoek en innovatie gesproken?",
      "Were research and innovation discussed at this table?",
    ),
    required: true,
    readBy: "figure",
    covenant: "T2",
    settings: {},
  },
  {
    id: "ot.input",
    kind: "multi",
    text: both(
      "Waaraan heeft de tafel in het eerste jaar input geleverd?",
      "To what did the table give input in its first year?",
    ),
    help: severalAllowed,
    required: true,
    readBy: "position",
    settings: {
      options: [
        pick("exploration", "een sectorale verkenning", "a sector exploration"),
        pick("profile", "een opleidingsprofiel", "a programme profile"),
        pick("agenda", "de samenwerkingsagenda", "the collaboration agenda"),
        pick("advocacy", "de gezamenlijke belangenbehartiging", "joint advocacy"),
        { ...pick("none", "geen van deze", "none of these"), exclusive: true },
      ],
    },
  },
  {
    id: "ot.influence",
    kind: "likert",
    text: both(
      "Hoe vaak ziet u uw inbreng terug in besluiten?",
      "How often do you see your input reflected in decisions?",
    ),
    required: true,
    readBy: "figure",
    visibleIf: "answered(ot.input) && 'none' not in ot.input",
    settings: { options: frequency, notApplicable: true },
  },
  {
    id: "ot.result",
    kind: "long-text",
    text: both(
      "Wat is het belangrijkste resultaat van deze tafel tot nu toe?",
      "What is the main result of this table so far?",
    ),
    required: true,
    readBy: "text",
    settings: { maxLength: 800 },
  },
  {
    id: "ot.link",
    kind: "likert",
    text: both(
      "De verbinding tussen deze tafel en de bestuurlijke tafel werkt goed.",
      "The link between this table and the board table works well.",
    ),
    required: true,
    readBy: "figure",
    visibleIf: "table.kind != 'board'",
    settings: { options: agreement, notApplicable: true },
  },
]);
