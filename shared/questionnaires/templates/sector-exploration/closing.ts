import { mandate } from "../mandate.ts";
import { both, section } from "../writing.ts";

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
  ...mandate("sv.mandate"),
]);
