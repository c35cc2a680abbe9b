import type { Template } from "../template.ts";
import { both } from "../writing.ts";
import { decisions } from "./decisions.ts";
import { endorsement } from "./endorsement.ts";

/** The short second look at a programme profile, after its editors have decided on every proposal. */
export const profileValidation: Template<"profile-validation"> = {
  name: "profile-validation",
  title: both("Validatie van een herzien opleidingsprofiel", "Validation of a revised programme profile"),
  version: "1.0.0",
  content: () => ({
    version: profileValidation.version,
    title: profileValidation.title,
    lists: [{ id: "decisions", title: both("Besluiten over de voorstellen", "Decisions on the proposals") }],
    sections: [
      { id: "A", title: both("Dit deden wij met uw voorstel", "This is what we did with your proposal") },
      { id: "B", title: both("Onderschrijving", "Endorsement") },
    ],
    questions: [...decisions, ...endorsement],
    leftOut: [],
  }),
};
