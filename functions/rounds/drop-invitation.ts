import { ok, refuse } from "#shared/kernel/result.ts";
import { decideDrop } from "#shared/rounds/decide-invitations.ts";
import * as operations from "#shared/rounds/operations.ts";
import { implement } from "../http/ask.ts";
import { commitRound } from "./commit-round.ts";
import { takeCoordinatorSeat } from "./seats.ts";
import { readInvitation, readRound, removeInvitation } from "./store.ts";

export const dropInvitation = implement(operations.dropInvitation, async (ask) => {
  const { ports, params } = ask;
  const [round, invitation] = await Promise.all([
    readRound(ports, params.roundId),
    readInvitation(ports, params.roundId, params.invitationId),
  ]);
  if (round === undefined || invitation === undefined) return refuse("not-found");
  const decided = decideDrop({ round, invitation });
  if (!decided.ok) return decided;

  const writes = [...removeInvitation(invitation), takeCoordinatorSeat(invitation)];
  const committed = await commitRound(ask, round, decided.value, ...writes);
  return committed.ok ? ok({}) : committed;
});
