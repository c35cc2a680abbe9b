import * as z from "zod/mini";
import { officeRoles } from "../access/policy.ts";
import { idOf } from "../kernel/id.ts";
import { operation } from "../kernel/operation.ts";
import { Clarification } from "./round.ts";

/** Asks an organisation to look at some of its answers again; it is mailed, and only those questions are open to it. */
export const askClarification = operation({
  name: "askClarification",
  method: "POST",
  path: "/rounds/:roundId/invitations/:invitationId/clarification",
  audience: "office",
  seats: officeRoles,
  params: z.strictObject({ roundId: idOf("round"), invitationId: idOf("invitation") }),
  body: z.pick(Clarification, { questions: true, reason: true }),
  reply: z.strictObject({}),
  refusals: ["round-not-open", "response-not-submitted", "answer-unknown-question"],
  summary: { nl: "Om verduidelijking van antwoorden vragen", en: "Ask for answers to be clarified" },
});
