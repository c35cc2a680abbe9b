import type { Id } from "#shared/kernel/id.ts";
import { listOrganisations, registerOrganisations } from "#shared/organisations/operations.ts";
import type { Organisation } from "#shared/organisations/organisation.ts";
import type { RoundPlan } from "#shared/rounds/operations.ts";
import * as operations from "#shared/rounds/operations.ts";
import { asksWhyOnDisagreement } from "../fixtures/questionnaires/asks-why-on-disagreement.ts";
import { type Cast, enterCast } from "./cast.ts";
import { publishContent } from "./publish-content.ts";
import { startWorld, type World } from "./world.ts";

/** The office's desk: a world in which staff prepare rounds through the product's own operations. */
export type Desk = {
  readonly world: World;
  readonly cast: Cast;
  readonly questionnaireId: Id<"questionnaire">;
  /** Eight of engineering, one of agriculture, one observer. */
  readonly organisations: readonly Organisation[];
  readonly plan: (more?: Partial<RoundPlan>) => RoundPlan;
  readonly draft: (more?: Partial<RoundPlan>) => Promise<Id<"round">>;
  /** Puts organisations on the list, each with a coordinator of its own whose address follows from its name. */
  readonly invite: (roundId: Id<"round">, organisations: readonly Organisation[], reason?: string) => Promise<void>;
  readonly launch: (roundId: Id<"round">) => Promise<void>;
  /** A launched round in which these organisations are asked. */
  readonly launched: (organisations: readonly Organisation[], more?: Partial<RoundPlan>) => Promise<Id<"round">>;
};

export const invitationOf = ({ organisationId, name }: Organisation, reason?: string) => ({
  organisationIds: [organisationId],
  coordinator: {
    name: `Coördinator van ${name}`,
    email: `${name.replaceAll(/\W/g, "").toLowerCase()}@branche.example.nl`,
  },
  ...(reason !== undefined && { reason }),
});

const committee: RoundPlan["committee"] = [
  { name: "Cato Commissie", email: "cato@commissie.example.nl", role: "committee-chair" },
  { name: "Cem Commissie", email: "cem@commissie.example.nl", role: "committee-member" },
  { name: "Coen Commissie", email: "coen@commissie.example.nl", role: "committee-secretary" },
];

export const startDesk = async (): Promise<Desk> => {
  const world = await startWorld();
  const cast = await enterCast(world);
  const vera = cast.vera.personId;
  const branch = (number: number) =>
    ({ name: `Branche ${number}`, sector: "techniek", kind: "branch", attributes: {} }) as const;
  const body = {
    organisations: [
      ...[1, 2, 3, 4, 5, 6, 7, 8].map(branch),
      { name: "Tuinders", sector: "agro", kind: "branch", attributes: { size: "klein" } } as const,
      { name: "Toehoorder", sector: "techniek", kind: "observer", attributes: {} } as const,
    ],
  };
  await world.ask(registerOrganisations, vera, { body });
  const { organisations } = await world.ask(listOrganisations, vera);
  const { questionnaireId } = await publishContent(world, cast, asksWhyOnDisagreement);

  const plan: Desk["plan"] = (more = {}) => ({
    ...{ kind: "sector-exploration", title: { nl: "Sectorale verkenning" }, sector: "techniek", questionnaireId },
    ...{ opensAt: "2027-01-14T10:00", closesAt: "2027-02-12T17:00", committee, breakdown: [] },
    ...more,
  });
  const draft: Desk["draft"] = async (more) =>
    (await world.ask(operations.draftRound, vera, { body: plan(more) })).roundId;
  const invite: Desk["invite"] = async (roundId, asked, reason) => {
    const invitations = asked.map((organisation) => invitationOf(organisation, reason));
    await world.ask(operations.inviteOrganisations, vera, { params: { roundId }, body: { invitations } });
  };
  const launch: Desk["launch"] = async (roundId) => {
    const { round } = await world.ask(operations.readRound, vera, { params: { roundId } });
    await world.ask(operations.launchRound, vera, { params: { roundId }, body: { version: round.version } });
  };
  const launched: Desk["launched"] = async (asked, more) => {
    const roundId = await draft(more);
    await invite(roundId, asked);
    await launch(roundId);
    return roundId;
  };
  return { world, cast, questionnaireId, organisations, plan, draft, invite, launch, launched };
};
