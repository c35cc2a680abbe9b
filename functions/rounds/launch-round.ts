import { ok, refuse } from "#shared/kernel/result.ts";
import { decideLaunch } from "#shared/rounds/decide-launch.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import * as operations from "#shared/rounds/operations.ts";
import { implement } from "../http/ask.ts";
import { commitRound } from "./commit-round.ts";
import { giveCommitteeSeat } from "./seats.ts";
import { readInvitations, readRound } from "./store.ts";

/** The invitations go out afterwards, by whoever follows the journal. */
export const launchRound = implement(operations.launchRound, async (ask) => {
  const { ports, params, body, now } = ask;
  const [round, invitations] = await Promise.all([
    readRound(ports, params.roundId),
    readInvitations(ports, params.roundId),
  ]);
  if (round === undefined) return refuse("not-found");
  const decided = decideLaunch({ round, version: body.version, invited: invitations.length, now });
  if (!decided.ok) return decided;

  const seats = round.committee.map((member) => giveCommitteeSeat(round, member));
  const committed = await commitRound(ask, round, decided.value, ...seats);
  return committed.ok ? ok({ phase: phaseAt(decided.value.round, now) }) : committed;
});
