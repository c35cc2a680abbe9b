import type { Template } from "../template.ts";
import { both, pick } from "../writing.ts";
import { closing } from "./closing.ts";
import { missing } from "./missing.ts";
import { perElement } from "./per-element.ts";
import { startingPoint } from "./starting-point.ts";
import { triage } from "./triage.ts";
import { wholeProfile } from "./whole-profile.ts";

/** What branch organisations are asked when the national profile of a programme is brought up to date. */
export const profileUpdate: Template<"profile-update"> = {
  name: "profile-update",
  title: both("Actualisering van een opleidingsprofiel", "Update of a programme profile"),
  version: "1.0.0",
  content: () => ({
    version: profileUpdate.version,
    title: profileUpdate.title,
    lists: [
      { id: "elements", title: both("Onderdelen van het profiel", "Elements of the profile") },
      { id: "roles", title: both("Functies van afgestudeerden", "Jobs of graduates") },
      {
        id: "levels",
        title: both("Niveaus van beheersing", "Levels of mastery"),
        elements: [
          pick("level-1", "niveau 1: onder begeleiding", "level 1: with guidance"),
          pick("level-2", "niveau 2: zelfstandig", "level 2: independently"),
          pick(
            "level-3",
            "niveau 3: zelfstandig in complexe situaties",
            "level 3: independently in complex situations",
          ),
          pick("level-4", "niveau 4: sturend en vernieuwend", "level 4: leading and renewing"),
        ],
      },
    ],
    sections: [
      { id: "A", title: both("Startpunt", "Starting point") },
      { id: "B", title: both("Wat moet er anders", "What should change") },
      { id: "C", title: both("Oordeel per onderdeel", "Verdict per element") },
      { id: "D", title: both("Wat ontbreekt", "What is missing") },
      { id: "E", title: both("Het profiel als geheel", "The profile as a whole") },
      { id: "F", title: both("Afronding", "Closing") },
    ],
    questions: [...startingPoint, ...triage, ...perElement, ...missing, ...wholeProfile, ...closing],
    leftOut: [],
  }),
};
