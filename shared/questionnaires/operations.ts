import * as z from "zod/mini";
import { officeRoles } from "../access/policy.ts";
import { idOf } from "../kernel/id.ts";
import { operation } from "../kernel/operation.ts";
import { Sector } from "../organisations/organisation.ts";
import { Questionnaire } from "./questionnaire.ts";
import { QuestionnaireSummary } from "./summary.ts";

export const listQuestionnaires = operation({
  name: "listQuestionnaires",
  method: "GET",
  path: "/questionnaires",
  audience: "office",
  seats: officeRoles,
  reply: z.strictObject({ questionnaires: z.array(QuestionnaireSummary) }),
  refusals: [],
  summary: { nl: "Alle vragenlijsten", en: "All questionnaires" },
});

export const readQuestionnaire = operation({
  name: "readQuestionnaire",
  method: "GET",
  path: "/questionnaires/:questionnaireId",
  audience: "office",
  seats: officeRoles,
  params: z.strictObject({ questionnaireId: idOf("questionnaire") }),
  reply: Questionnaire,
  refusals: [],
  summary: { nl: "Een vragenlijst lezen", en: "Read a questionnaire" },
});

/** Makes the questionnaire of a round kind's template for a sector; the same template for the same sector is made once. */
export const publishTemplate = operation({
  name: "publishTemplate",
  method: "POST",
  path: "/questionnaires/from-template",
  audience: "office",
  seats: officeRoles,
  body: z.strictObject({ template: z.string().check(z.maxLength(40)), sector: Sector }),
  reply: z.strictObject({ questionnaireId: idOf("questionnaire") }),
  refusals: ["questionnaire-unknown"],
  summary: { nl: "Een vragenlijst uit een sjabloon maken", en: "Make a questionnaire from a template" },
});
