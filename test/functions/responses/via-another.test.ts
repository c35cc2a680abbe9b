import { afterAll, beforeAll, expect, it } from "vitest";
import { readStatuses } from "#functions/rounds/store.ts";
import * as responses from "#shared/responses/operations.ts";
import * as signing from "#shared/responses/signing-operations.ts";
import { followsJournal } from "../../support/follow-journal.ts";
import { type Asked, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  world.setClock("2027-01-14T09:30:00.000Z");
});
afterAll(() => world.stop());

it("a federation answers for its member, and whoever looks after the round sees for whom", async () => {
  const { asked, roundId } = await openRound(world, { organisations: 3 });
  const [member, federation] = asked as [Asked, Asked];
  const params = { responseId: member.responseId };
  const who = member.coordinator.personId;

  const { organisations } = await world.ask(signing.listAlsoAsked, who, { params });
  const [{ organisationId, name } = { organisationId: undefined, name: "" }] = federation.invitation.organisations;
  const body = { reason: "via-another" as const, ...(organisationId && { via: organisationId }) };
  const { head } = await world.ask(responses.declineResponse, who, { params, body });
  await followsJournal(world)();
  const statuses = await readStatuses(world.ports, roundId);

  expect(organisations).toHaveLength(2);
  expect(organisations.map((one) => one.name)).not.toContain(member.invitation.organisations[0]?.name);
  expect(head.declined).toEqual({ reason: "via-another", via: { organisationId, name } });
  expect(statuses).toMatchObject([{ invitationId: member.invitation.invitationId, status: "declined", via: name }]);
});

it("nobody outside the round can be named", async () => {
  const { asked } = await openRound(world, { organisations: 2 });
  const elsewhere = await openRound(world, { organisations: 1 });
  const [member] = asked as [Asked];
  const via = elsewhere.asked[0]?.invitation.organisations[0]?.organisationId;

  const refused = await world.call(responses.declineResponse, member.coordinator.personId, {
    params: { responseId: member.responseId },
    body: { reason: "via-another", ...(via && { via }) },
  });

  expect(refused).toMatchObject({ status: 422, problem: { code: "organisation-unknown" } });
});
