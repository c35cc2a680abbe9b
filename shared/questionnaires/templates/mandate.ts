import type { Question } from "../../questions/question.ts";
import { both, pick } from "./writing.ts";

/**
 * Who stands behind the answers: a board that adopted them on a day, or another body with a mandate to answer.
 *
 * @param id of the first question; the two that follow are named after it
 */
export const mandate = (id: string): readonly Omit<Question, "section">[] => [
  {
    id,
    kind: "single",
    text: both("Wie heeft deze inbreng vastgesteld?", "Who adopted this input?"),
    required: true,
    readBy: "position",
    settings: {
      options: [
        pick("adopted", "ons bestuur of onze directie", "our board or management"),
        pick(
          "mandated",
          "gemandateerd: een ander orgaan mag dit namens ons doen",
          "mandated: another body may do so on our behalf",
        ),
      ],
    },
  },
  {
    id: `${id}.date`,
    kind: "date",
    text: both("Op welke datum is deze inbreng vastgesteld?", "On which date was this input adopted?"),
    required: true,
    readBy: "position",
    visibleIf: `${id} == 'adopted'`,
    settings: { notFuture: true },
  },
  {
    id: `${id}.body`,
    kind: "text",
    text: both("Welk orgaan heeft het mandaat?", "Which body has the mandate?"),
    help: both("Bijvoorbeeld: commissie onderwijs.", "For example: education committee."),
    required: true,
    readBy: "text",
    visibleIf: `${id} == 'mandated'`,
    settings: { maxLength: 200 },
  },
];
