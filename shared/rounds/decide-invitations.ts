import { officeRoles } from "../access/policy.ts";
import type { Seat } from "../access/seat.ts";
import type { Happening } from "../journal/entry.ts";
import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Organisation } from "../organisations/organisation.ts";
import type { DecidedRound } from "./decided.ts";
import { roundKinds } from "./kinds/index.ts";
import type { Invitation, Round } from "./round.ts";

/** One invitation as staff ask for it, under the ids it will get. */
export type AskedInvitation = Pick<Invitation, "invitationId" | "responseId" | "coordinator"> & {
  readonly organisationIds: readonly Id<"organisation">[];
  readonly reason?: string | undefined;
};

type Coordinating = "person-has-conflicting-seat" | "coordinator-already-invited";
type Refusals =
  | Coordinating
  | "round-not-draft"
  | "organisation-unknown"
  | "organisation-already-invited"
  | "invitation-needs-reason";

/**
 * Puts organisations on the list. Each is asked once in a round, alone or with others who make their answer together
 * (rule R1); those of another sector with a reason; observers never. Nobody coordinates two answers, for then the same
 * people would count twice. One faulty invitation stops them all.
 * @param organisations those of the asked organisations that exist
 * @param seatsOf the seats that coordinators already have
 */
export const decideInvitations = (facts: {
  readonly round: Round;
  readonly invited: readonly Invitation[];
  readonly organisations: readonly Organisation[];
  readonly asked: readonly AskedInvitation[];
  readonly seatsOf: ReadonlyMap<Id<"person">, readonly Seat[]>;
}): Result<{ readonly invitations: readonly Invitation[]; readonly happening: Happening }, Refusals> => {
  const { round, invited, asked } = facts;
  if (round.phase !== "draft") return refuse("round-not-draft", { phase: round.phase });

  const { welcomes } = roundKinds.one(round.kind);
  const known = new Map(facts.organisations.map((one) => [one.organisationId, one]));
  const taken = new Set(invited.flatMap(({ organisations }) => organisations.map((one) => one.organisationId)));
  const invitations: Invitation[] = [];
  for (const { organisationIds, reason, ...ids } of asked) {
    const together: Organisation[] = [];
    for (const id of organisationIds) {
      const organisation = known.get(id);
      const welcome = organisation === undefined ? "never" : welcomes(organisation, round.sector);
      if (organisation === undefined || welcome === "never")
        return refuse("organisation-unknown", { organisationId: id });
      if (taken.has(id)) return refuse("organisation-already-invited", { organisationId: id, name: organisation.name });
      if (welcome === "with-a-reason" && reason === undefined)
        return refuse("invitation-needs-reason", { organisationId: id, name: organisation.name });
      taken.add(id);
      together.push(organisation);
    }
    const possible = coordinating(ids.coordinator, [...invited, ...invitations], facts);
    if (!possible.ok) return possible;
    invitations.push({
      ...ids,
      roundId: round.roundId,
      organisations: together.map(({ organisationId, name }) => ({ organisationId, name })),
      ...(reason !== undefined && { reason }),
      // Those who answer together are one unit in one block: that of the organisation named first.
      attributes: together[0]?.attributes ?? {},
    });
  }
  const about = { roundId: round.roundId };
  return ok({ invitations, happening: { fact: "organisations-invited", about, facts: { invitations: asked.length } } });
};

/** Whether somebody may coordinate one more answer: nobody of the office or the committee, and each person only one. */
const coordinating = (
  { personId, email }: Invitation["coordinator"],
  others: readonly Invitation[],
  { round, seatsOf }: { readonly round: Round; readonly seatsOf: ReadonlyMap<Id<"person">, readonly Seat[]> },
): Result<undefined, Coordinating> => {
  const other = others.find(({ coordinator }) => coordinator.personId === personId);
  if (other !== undefined)
    return refuse("coordinator-already-invited", { email, names: other.organisations.map(({ name }) => name) });
  if (round.committee.some((member) => member.personId === personId))
    return refuse("person-has-conflicting-seat", { email, because: "sits-in-committee" });
  const staff = (seatsOf.get(personId) ?? []).some((seat) => officeRoles.some((office) => office === seat.role));
  if (staff || personId === round.ownerId)
    return refuse("person-has-conflicting-seat", { email, because: "works-at-office" });
  return ok(undefined);
};

/** Takes an invitation off the list again, as long as nothing has been sent. */
export const decideDrop = ({
  round,
  invitation,
}: {
  readonly round: Round;
  readonly invitation: Invitation;
}): Result<DecidedRound, "round-not-draft"> => {
  if (round.phase !== "draft") return refuse("round-not-draft", { phase: round.phase });
  const about = { roundId: round.roundId, invitationId: invitation.invitationId };
  return ok({ round, happening: { fact: "invitation-dropped", about, facts: {} } });
};
