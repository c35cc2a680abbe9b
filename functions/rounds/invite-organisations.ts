import { ok, refuse } from "#shared/kernel/result.ts";
import { decideInvitations } from "#shared/rounds/decide-invitations.ts";
import * as operations from "#shared/rounds/operations.ts";
import { letIn, peopleAt, seatsOf } from "../access/store.ts";
import { implement } from "../http/ask.ts";
import { readOrganisations } from "../organisations/store.ts";
import { newId } from "../store/new-id.ts";
import { commitRound } from "./commit-round.ts";
import { giveCoordinatorSeat } from "./seats.ts";
import { createInvitation, readInvitations, readRound } from "./store.ts";

/** The seats are given here and not at the launch, which stays one small transaction however long the list is. */
export const inviteOrganisations = implement(operations.inviteOrganisations, async (ask) => {
  const { ports, params, body } = ask;
  const [round, invited, organisations, people] = await Promise.all([
    readRound(ports, params.roundId),
    readInvitations(ports, params.roundId),
    readOrganisations(
      ports,
      body.invitations.flatMap(({ organisationIds }) => organisationIds),
    ),
    peopleAt(
      ports,
      body.invitations.map(({ coordinator }) => coordinator),
    ),
  ]);
  if (round === undefined) return refuse("not-found");

  const asked = body.invitations.map(({ organisationIds, coordinator, reason }, index) => ({
    ...{ organisationIds, reason, invitationId: newId(ports, "invitation"), responseId: newId(ports, "response") },
    coordinator: people.persons[index] ?? { personId: newId(ports, "person"), ...coordinator },
  }));
  const decided = decideInvitations({ round, invited, organisations, asked, seatsOf: await seatsOf(ports, people) });
  if (!decided.ok) return decided;

  const entered = await letIn(ports, people.newcomers);
  if (!entered.ok) return entered;
  const { invitations, happening } = decided.value;
  const writes = invitations.flatMap((one) => [...createInvitation(one), giveCoordinatorSeat(one)]);
  const committed = await commitRound(ask, round, { round, happening }, ...writes);
  return committed.ok ? ok({ invited: invitations.length }) : committed;
});
