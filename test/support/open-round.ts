import { createPerson, giveSeat, newPerson } from "#functions/access/store.ts";
import { createParts, createSummary } from "#functions/questionnaires/store.ts";
import { createInvitation, createRound } from "#functions/rounds/store.ts";
import { follow } from "#functions/store/commit.ts";
import { newId } from "#functions/store/new-id.ts";
import type { Person } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { SeatRole } from "#shared/kernel/operation.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import type { Questionnaire, QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { summarised } from "#shared/questionnaires/summarised.ts";
import type { Invitation, Round } from "#shared/rounds/round.ts";
import { asksWhyOnDisagreement } from "../fixtures/questionnaires/asks-why-on-disagreement.ts";
import type { World } from "./world.ts";

/** One organisation that is asked, and the people who answer for it. */
export type Asked = {
  readonly invitation: Invitation;
  readonly responseId: Id<"response">;
  readonly coordinator: Person;
  readonly contributor: Person;
};

export type OpenRound = {
  readonly round: Round;
  readonly roundId: Id<"round">;
  readonly questionnaire: Questionnaire;
  readonly asked: readonly Asked[];
  readonly chair: Person;
};

type Wanted = {
  readonly organisations?: number;
  readonly questionnaire?: QuestionnaireContent;
  readonly round?: Partial<Round>;
};

/**
 * A launched round as the office leaves it in `planning`, with a coordinator and a colleague for each organisation and
 * a chair for its committee. It opened before the world's first moment and closes long after.
 */
export const openRound = async (world: World, wanted: Wanted = {}): Promise<OpenRound> => {
  const store = world.ports;
  const questionnaire = {
    ...(wanted.questionnaire ?? asksWhyOnDisagreement),
    questionnaireId: newId(store, "questionnaire"),
  };
  const chair = await somebody(world, "Chris Voorzitter");
  const round: Round = {
    roundId: newId(store, "round"),
    kind: "sector-exploration",
    title: { nl: "Sectorverkenning techniek", en: "Sector exploration engineering" },
    sector: "techniek",
    questionnaireId: questionnaire.questionnaireId,
    opensAt: "2027-01-11T08:00:00.000Z",
    closesAt: "2027-02-01T16:00:00.000Z",
    phase: "open",
    committee: [{ ...chair, role: "committee-chair" }],
    ownerId: newId(store, "person"),
    breakdown: [],
    version: 1,
    ...wanted.round,
  };
  const { version, questionnaireId } = questionnaire;
  const who = { at: round.opensAt, by: round.ownerId, byName: "Vera Voorbeeld" };
  const summary = {
    ...{ questionnaireId, line: questionnaireId, state: "published" as const, version, edit: 0 },
    ...{ changed: who, published: who },
    ...summarised(toDraft(questionnaire)),
  };
  await follow(store, createSummary(summary), ...createParts(questionnaire), createRound(round));
  await follow(store, giveSeat(chair.personId, { role: "committee-chair", roundId: round.roundId }));

  const asked: Asked[] = [];
  for (let at = 0; at < (wanted.organisations ?? 1); at += 1) asked.push(await ask(world, round.roundId, at));
  return { round, roundId: round.roundId, questionnaire, asked, chair };
};

const ask = async (world: World, roundId: Id<"round">, at: number): Promise<Asked> => {
  const organisation = { organisationId: newId(world.ports, "organisation"), name: `Branchevereniging ${at + 1}` };
  const coordinator = await somebody(world, `Ada ${at + 1}`);
  const contributor = await somebody(world, `Bo ${at + 1}`);
  const invitation: Invitation = {
    invitationId: newId(world.ports, "invitation"),
    roundId,
    responseId: newId(world.ports, "response"),
    organisations: [organisation],
    coordinator,
    attributes: {},
  };
  const seat = (role: SeatRole) => ({ role, roundId, organisationId: organisation.organisationId });
  await follow(
    world.ports,
    ...createInvitation(invitation),
    giveSeat(coordinator.personId, seat("coordinator")),
    giveSeat(contributor.personId, seat("contributor")),
  );
  return { invitation, responseId: invitation.responseId, coordinator, contributor };
};

/** Someone new, whose address is theirs alone. */
export const somebody = async (world: World, name: string): Promise<Person> => {
  const mark = newId(world.ports, "mail").slice(4, 14);
  const person = newPerson(world.ports, name, `${mark}@voorbeeld.example.nl`);
  await follow(world.ports, ...createPerson(person));
  return person;
};
