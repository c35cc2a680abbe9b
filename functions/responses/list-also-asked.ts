import { ok } from "#shared/kernel/result.ts";
import * as operations from "#shared/responses/signing-operations.ts";
import { alsoAsked } from "#shared/rounds/also-asked.ts";
import { implement } from "../http/ask.ts";
import { readInvitations } from "../rounds/store.ts";
import { reach } from "./reach.ts";

/** That somebody is asked is no secret; how far they are is not told here. */
export const listAlsoAsked = implement(operations.listAlsoAsked, async (ask) => {
  const reached = await reach(ask, ask.params.responseId);
  if (!reached.ok) return reached;
  const { round, invitation } = reached.value;
  const invitations = await readInvitations(ask.ports, round.roundId);
  return ok({ organisations: [...alsoAsked(invitations, invitation.invitationId)] });
});
