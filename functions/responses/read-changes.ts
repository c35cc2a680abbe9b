import { ok } from "#shared/kernel/result.ts";
import { askedBack } from "#shared/responses/asked-back.ts";
import { freshHead } from "#shared/responses/change.ts";
import { changedSince, commentsSince, teamSince } from "#shared/responses/changed-since.ts";
import * as operations from "#shared/responses/operations.ts";
import { othersHere } from "#shared/responses/team.ts";
import { implement } from "../http/ask.ts";
import { ownHead } from "./own-head.ts";
import { reachWith } from "./reach.ts";
import { readHeadAndHere, readHistory } from "./store.ts";

/**
 * What colleagues changed, and where they are. Asked every few seconds, so it costs three small reads (3 read units) as
 * long as nothing changed, and one stretch of the history besides where something did.
 */
export const readChanges = implement(operations.readChanges, async (ask) => {
  const { responseId } = ask.params;
  const reached = await reachWith(ask, responseId, (store) => readHeadAndHere(store, responseId));
  if (!reached.ok) return reached;
  const { round, invitation, here, head = freshHead({ round, invitation }) } = reached.value;
  const history = await readHistory(ask.ports, head.responseId, {
    from: Number(ask.query.since) + 1,
    to: head.version,
  });
  const team = teamSince(history);
  const clarification = askedBack(head, invitation);
  return ok({
    now: ask.now,
    closesAt: round.closesAt,
    head: ownHead(head),
    answers: [...changedSince(history)],
    comments: [...commentsSince(history)],
    here: [...othersHere(here, ask.caller.person.personId, ask.now)],
    ...(team && { team }),
    ...(clarification && { clarification }),
  });
});
