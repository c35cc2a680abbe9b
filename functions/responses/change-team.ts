import type { Caller } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { RefusalCode } from "#shared/kernel/refusal.ts";
import { ok, type Result } from "#shared/kernel/result.ts";
import type { Decided } from "#shared/responses/change.ts";
import type { Organising } from "#shared/responses/decide-colleague.ts";
import type { Head } from "#shared/responses/operations.ts";
import { startingTeam, type Team } from "#shared/responses/team.ts";
import type { Ask } from "../http/ask.ts";
import type { Write } from "../store/write.ts";
import { carryThrough } from "./carry-through.ts";
import { ownHead } from "./own-head.ts";
import { reach } from "./reach.ts";
import { readTeam } from "./store.ts";

type Asking = Pick<Ask, "seats" | "ports"> & { readonly caller: Caller };
type Divided = { readonly head: Head; readonly team: Team };

/**
 * A change of how the work is divided. The division is read after the head, so that one that a colleague changes at the
 * same moment is found out by the head's version.
 */
export const changeTeam = <Code extends RefusalCode>(
  ask: Asking,
  responseId: Id<"response">,
  decide: (
    organising: Organising,
  ) => Promise<Result<Decided & { readonly newcomers?: readonly Write[] }, Code>> | Result<Decided, Code>,
): Promise<Result<Divided, Code | "not-found">> =>
  carryThrough<Divided, Code | "not-found">(ask, async (now) => {
    const reached = await reach(ask, responseId);
    if (!reached.ok) return reached;
    const team = (await readTeam(ask.ports, responseId)) ?? startingTeam(reached.value.invitation);
    const decided = await decide({ ...reached.value, now, team });
    if (!decided.ok) return decided;
    const { head, change, ...more } = decided.value;
    const reply = { head: ownHead(head), team: change?.team ?? team };
    return ok({ before: reached.value.head, change, reply, ...more });
  });
