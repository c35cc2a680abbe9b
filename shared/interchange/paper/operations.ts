import * as z from "zod/mini";
import { officeRoles, respondentRoles } from "../../access/policy.ts";
import { idOf } from "../../kernel/id.ts";
import { operation } from "../../kernel/operation.ts";

/** `pdf` to print, `word` to write in. */
export const paperForms = ["pdf", "word"] as const;
export type PaperForm = (typeof paperForms)[number];

const made = {
  method: "POST",
  audience: "paper",
  body: z.strictObject({ form: z.enum(paperForms), language: z.enum(["nl", "en"]) }),
  reply: z.strictObject({ name: z.string(), contentType: z.string(), base64: z.string() }),
  refusals: [],
} as const;

/** Sets a questionnaire, in whatever state, as a document to print or write in. Nothing is kept. */
export const printQuestionnaire = operation({
  name: "printQuestionnaire",
  path: "/questionnaires/:questionnaireId",
  seats: officeRoles,
  params: z.strictObject({ questionnaireId: idOf("questionnaire") }),
  ...made,
  summary: { nl: "Een vragenlijst op papier", en: "A questionnaire on paper" },
});

/** The same for those who are asked: the questions of their round as they are put to them, and none of their answers. */
export const printAsked = operation({
  name: "printAsked",
  path: "/responses/:responseId",
  seats: respondentRoles,
  params: z.strictObject({ responseId: idOf("response") }),
  ...made,
  summary: { nl: "De vragen van onze ronde op papier", en: "The questions of our round on paper" },
});
