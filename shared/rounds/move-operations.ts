import * as z from "zod/mini";
import { officeRoles } from "../access/policy.ts";
import { idOf } from "../kernel/id.ts";
import { operation } from "../kernel/operation.ts";
import { MoveReport } from "./move.ts";

const roundId = z.strictObject({ roundId: idOf("round") });
const refusals = [
  ...(["migration-impossible", "list-not-filled", "round-asks-too-much"] as const),
  ...(["questionnaire-not-bindable", "round-context-missing"] as const),
];

/** Says what it would mean if an open round went on to a later version. Nothing is kept, and no answer is looked at. */
export const reportMove = operation({
  name: "reportMove",
  method: "GET",
  path: "/rounds/:roundId/move",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  query: z.strictObject({ to: idOf("questionnaire") }),
  reply: MoveReport,
  refusals,
  summary: {
    nl: "Bekijken wat een nieuwe versie voor een ronde betekent",
    en: "See what a new version means for a round",
  },
});

/** Lets it go on, as it was seen. Drafts follow when they are next opened. */
export const moveRound = operation({
  name: "moveRound",
  method: "POST",
  path: "/rounds/:roundId/move",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  body: z.strictObject({ to: idOf("questionnaire"), version: z.int() }),
  reply: z.strictObject({ version: z.int() }),
  refusals,
  summary: { nl: "Open concepten overzetten naar een nieuwe versie", en: "Move open drafts to a new version" },
});
