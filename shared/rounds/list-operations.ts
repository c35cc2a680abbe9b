import * as z from "zod/mini";
import { officeRoles } from "../access/policy.ts";
import { idOf } from "../kernel/id.ts";
import { operation } from "../kernel/operation.ts";
import { ListId } from "../lists/list-id.ts";
import { Elements, RoundList } from "../questionnaires/round-list.ts";

export const readRoundLists = operation({
  name: "readRoundLists",
  method: "GET",
  path: "/rounds/:roundId/elements",
  audience: "office",
  seats: officeRoles,
  params: z.strictObject({ roundId: idOf("round") }),
  reply: z.strictObject({
    /** The round's, to fill a list of it with. */
    version: z.int(),
    /** The lists that the round's questionnaire runs through, with the elements it has of its own. */
    lists: z.array(z.strictObject({ list: RoundList, filled: Elements })),
  }),
  refusals: [],
  summary: { nl: "De lijsten van een ronde", en: "A round's lists" },
});

/** An empty list gives back those that the questionnaire has of its own. */
export const fillRoundList = operation({
  name: "fillRoundList",
  method: "PUT",
  path: "/rounds/:roundId/elements/:list",
  audience: "office",
  seats: officeRoles,
  params: z.strictObject({ roundId: idOf("round"), list: ListId }),
  body: z.strictObject({ elements: Elements, version: z.int() }),
  reply: z.strictObject({ version: z.int() }),
  refusals: ["round-not-draft", "list-unknown"],
  summary: { nl: "Een lijst van een ronde vullen", en: "Fill a list of a round" },
  limits: { keys: 4000 },
});
