import { ok, refuse } from "#shared/kernel/result.ts";
import { decideMove } from "#shared/rounds/decide-move.ts";
import * as operations from "#shared/rounds/move-operations.ts";
import { implement } from "../http/ask.ts";
import { createMove, replaceRound } from "../rounds/store.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { moveFacts } from "./move-facts.ts";
import { createParts } from "./store.ts";

/** The round asks the later version from this moment on; no answer is touched by it, not even read. */
export const moveRound = implement(operations.moveRound, async ({ ports, params, body, caller, now }) => {
  const facts = await moveFacts(ports, params.roundId, body.to, now);
  if (facts === undefined) return refuse("not-found");
  const decided = decideMove({ ...facts, version: body.version, by: caller.person });
  if (!decided.ok) return decided;
  const { round, happening, move, made } = decided.value;
  const committed = await commit(
    ports,
    entryOf(ports, now, caller.person.personId, happening),
    replaceRound(facts.round, round),
    createMove(round.roundId, move),
    ...(made ? createParts(made) : []),
  );
  return committed.ok ? ok({ version: facts.round.version + 1 }) : committed;
});
