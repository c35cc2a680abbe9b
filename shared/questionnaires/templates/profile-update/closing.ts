import { mandate } from "../mandate.ts";
import { both, section } from "../writing.ts";

export const closing = section("F")([
  {
    id: "pp.confid",
    kind: "long-text",
    text: both(
      "Wilt u de redactie van het profiel iets vertrouwelijks meegeven?",
      "Is there anything confidential you want to tell the editors of the profile?",
    ),
    required: false,
    readBy: "confidential",
    settings: { maxLength: 1200 },
  },
  ...mandate("pp.mandate"),
]);
