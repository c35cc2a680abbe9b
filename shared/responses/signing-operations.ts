import * as z from "zod/mini";
import { respondentRoles } from "../access/policy.ts";
import { operation } from "../kernel/operation.ts";
import { responseParams } from "./operations.ts";
import { AnotherAsked, ResponseHead } from "./response.ts";

/** The other organisations of the round, by name: whoever does not answer says here who does so for them. */
export const listAlsoAsked = operation({
  name: "listAlsoAsked",
  method: "GET",
  path: "/responses/:responseId/also-asked",
  audience: "respond",
  seats: respondentRoles,
  params: responseParams,
  reply: z.strictObject({ organisations: z.array(AnotherAsked) }),
  refusals: [],
  summary: { nl: "Wie er nog meer gevraagd zijn", en: "Who else is asked" },
});

/** What was sent, to the letter, so that whoever holds the receipt can reckon its digest. */
export const readSubmission = operation({
  name: "readSubmission",
  method: "GET",
  path: "/responses/:responseId/submission",
  audience: "respond",
  seats: respondentRoles,
  params: responseParams,
  reply: z.strictObject({
    submitted: z.nonoptional(ResponseHead.shape.submitted),
    /** The answers that count, as canonical JSON; the SHA-256 of its UTF-8 bytes is the digest. */
    text: z.string(),
  }),
  refusals: ["nothing-to-submit"],
  summary: { nl: "Wat wij verstuurden", en: "What we sent" },
});
