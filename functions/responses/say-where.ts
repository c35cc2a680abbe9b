import { ok } from "#shared/kernel/result.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { implement } from "../http/ask.ts";
import { follow } from "../store/commit.ts";
import { reach } from "./reach.ts";
import { removeHere, writeHere } from "./store.ts";

/** Leaves no trace in history or journal: where somebody's page was open is nobody's business a minute later. */
export const sayWhere = implement(operations.sayWhere, async (ask) => {
  const { ports, now, body } = ask;
  const { responseId } = ask.params;
  const reached = await reach(ask, responseId);
  if (!reached.ok) return reached;
  const { personId, name } = ask.caller.person;
  const { section } = body;
  const written = await follow(
    ports,
    section === null ? removeHere(responseId, personId) : writeHere(responseId, { personId, name, section, at: now }),
  );
  return written.ok ? ok({ now }) : written;
});
