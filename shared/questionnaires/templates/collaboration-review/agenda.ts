import { agreement, impact } from "../option-sets.ts";
import { both, pick, section } from "../writing.ts";

export const agenda = section("C")([
  {
    id: "sa.cond",
    kind: "matrix",
    text: both("Wat vindt u van de samenwerking in deze periode?", "How do you rate the collaboration in this period?"),
    required: true,
    readBy: "figure",
    settings: {
      options: agreement,
      notApplicable: true,
      rows: [
        pick("goals", "De doelen zijn duidelijk.", "The goals are clear."),
        pick("roles", "De rollen zijn duidelijk.", "The roles are clear."),
        pick("capacity", "Beide partijen zetten genoeg mensen en tijd in.", "Both parties provide enough capacity."),
        pick("sharing", "Kennis en initiatieven worden gedeeld.", "Knowledge and initiatives are shared."),
        pick("sectors", "Er is ruimte voor verschillen tussen sectoren.", "There is room for sector differences."),
        pick("steering", "De agenda geeft echt richting.", "The agenda really gives direction."),
      ],
    },
  },
  {
    id: "sa.effect",
    kind: "likert",
    text: both(
      "Hoe groot is het effect van de agenda op de aansluiting tussen hbo en arbeidsmarkt?",
      "How large is the agenda's effect on the fit between hbo and the labour market?",
    ),
    required: true,
    readBy: "figure",
    settings: { options: impact, notApplicable: true },
  },
  {
    id: "sa.grade",
    kind: "grade",
    text: both(
      "Welk rapportcijfer geeft u de samenwerkingsagenda?",
      "What mark out of ten do you give the collaboration agenda?",
    ),
    required: true,
    readBy: "figure",
    settings: { notStated: true },
  },
  {
    id: "sa.best",
    kind: "long-text",
    text: both(
      "Welk initiatief verdient navolging in het hele land?",
      "Which initiative deserves to be followed all over the country?",
    ),
    required: false,
    readBy: "text",
    settings: { maxLength: 800 },
  },
]);
