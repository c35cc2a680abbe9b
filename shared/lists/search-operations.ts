import * as z from "zod/mini";
import { officeRoles, respondentRoles } from "../access/policy.ts";
import { operation } from "../kernel/operation.ts";
import { FoundEntry, Scheme } from "./list-entry.ts";
import { ListId } from "./list-id.ts";

const found = {
  params: z.strictObject({ list: ListId }),
  query: z.strictObject({ text: z.string().check(z.minLength(2), z.maxLength(80)) }),
  /** The scheme goes with the code into an answer: a code alone means nothing years later. */
  reply: z.strictObject({ scheme: Scheme, entries: z.array(FoundEntry).check(z.maxLength(20)) }),
};

/** Lines that fit what somebody types. One small item is read besides the head, and none where this process has it. */
export const searchReferenceList = operation({
  name: "searchReferenceList",
  method: "GET",
  path: "/lists/:list",
  audience: "respond",
  seats: respondentRoles,
  ...found,
  refusals: [],
  summary: { nl: "Zoeken in een referentielijst", en: "Search a reference list" },
});

/** The same, for whoever makes a questionnaire and tries it. */
export const tryReferenceList = operation({
  name: "tryReferenceList",
  method: "GET",
  path: "/lists/:list/found",
  audience: "office",
  seats: officeRoles,
  ...found,
  refusals: [],
  summary: { nl: "Zoeken in een referentielijst, als bureau", en: "Search a reference list, as the office" },
});
