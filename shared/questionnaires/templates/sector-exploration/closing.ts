import { both, pick, section } from "../writing.ts";

export const closing = section("H")([
  {
    id: "sv.message",
    kind: "long-text",
    text: both("Wat is uw belangrijkste boodschap aan de commissie?", "What is your main message to the committee?"),
    required: true,
    readBy: "text",
    settings: { maxLength: 600 },
  },
  {
    id: "sv.confid",
    kind: "long-text",
    text: both(
      "Wilt u de commissie iets vertrouwelijks meegeven?",
      "Is there anything confidential you want to tell the committee?",
    ),
    help: both("Alleen de commissie leest dit.", "Only the committee reads this."),
    required: false,
    readBy: "confidential",
    settings: { maxLength: 1200 },
  },
  {
    id: "sv.mandate",
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
    id: "sv.mandate.date",
    kind: "date",
    text: both("Op welke datum is deze inbreng vastgesteld?", "On which date was this input adopted?"),
    required: true,
    readBy: "position",
    visibleIf: "sv.mandate == 'adopted'",
    settings: { notFuture: true },
  },
  {
    id: "sv.mandate.body",
    kind: "text",
    text: both("Welk orgaan heeft het mandaat?", "Which body has the mandate?"),
    help: both("Bijvoorbeeld: commissie onderwijs.", "For example: education committee."),
    required: true,
    readBy: "text",
    visibleIf: "sv.mandate == 'mandated'",
    settings: { maxLength: 200 },
  },
]);
