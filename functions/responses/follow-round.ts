import type { Caller, Seat } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import { ok, type Result } from "#shared/kernel/result.ts";
import { whileOpen } from "#shared/responses/change.ts";
import { decideFollowing } from "#shared/responses/decide-following.ts";
import type { RequestPorts } from "../ports.ts";
import { readMoves } from "../rounds/store.ts";
import { carryThrough } from "./carry-through.ts";
import { pinnedQuestionnaire } from "./pinned-questionnaire.ts";
import { reach } from "./reach.ts";
import { readAllAnswers } from "./store.ts";

type Asking = { readonly caller: Caller; readonly seats: readonly Seat[]; readonly ports: RequestPorts };

/**
 * Lets a response whose round went on follow it, one version at a time, as long as the round is open: it happens when
 * somebody of the organisation next opens it, so that answers move where its own function alone can see them. Until
 * then its answers are saved and sent under the version that is on the screen.
 */
export const followRound = async (ask: Asking, responseId: Id<"response">): Promise<Result<undefined, "not-found">> => {
  for (;;) {
    const followed = await carryThrough<"there" | "moved", "not-found">(ask, async (now) => {
      const reached = await reach(ask, responseId);
      if (!reached.ok) return reached;
      const { round, head, behind } = reached.value;
      const stays = head === undefined || !behind || !whileOpen({ head, round, now }).ok;
      if (stays) return ok({ before: head, reply: "there" });

      const move = (await readMoves(ask.ports, round)).find(({ from }) => from === round.questionnaireId);
      if (move === undefined) return ok({ before: head, reply: "there" });
      const [later, stored] = await Promise.all([
        pinnedQuestionnaire(ask.ports, { ...round, questionnaireId: move.to }),
        readAllAnswers(ask.ports, responseId),
      ]);
      return ok({ before: head, change: decideFollowing({ head, move, later, stored, now }), reply: "moved" });
    });
    if (!followed.ok) return followed;
    if (followed.value === "there") return ok(undefined);
  }
};
