import { officeRoles, speakingRoles } from "../access/policy.ts";
import type { Person, Seat } from "../access/seat.ts";
import type { SeatRole } from "../kernel/operation.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Invitation, Round } from "../rounds/round.ts";
import { type Decided, freshHead, type Standing } from "./change.ts";
import { organised, whileAtWork } from "./talked.ts";
import { type InvitedRole, type Member, mostMembers, type Team } from "./team.ts";

/** Facts about a response and those who work on it. */
export type Organising = Standing & {
  readonly invitation: Invitation;
  readonly round: Pick<
    Round,
    "roundId" | "questionnaireId" | "phase" | "opensAt" | "closesAt" | "committee" | "ownerId"
  >;
  readonly team: Team;
};

/** The seat in which somebody works on a response: that for the organisation named first, as the coordinator's is. */
export const seatOf = ({ roundId, organisations: [first] }: Invitation, role: SeatRole): Seat => ({
  role,
  roundId,
  ...(first !== undefined && { organisationId: first.organisationId }),
});

/**
 * Gives a colleague a seat, or another one. Nobody of the office or the committee; nobody coordinates or signs for two
 * organisations in one round, because the same people would then count twice; whoever writes or reads for two does so
 * only where the coordinator was told and said yes.
 * @param seats those that the person has already
 */
export const decideColleague = (
  asking: Organising & {
    readonly person: Person;
    readonly role: InvitedRole;
    readonly seats: readonly Seat[];
    readonly evenIfElsewhere: boolean;
  },
): Result<
  Decided,
  | "round-not-open"
  | "response-locked"
  | "person-has-conflicting-seat"
  | "colleague-answers-elsewhere"
  | "coordinator-stays"
  | "team-full"
> => {
  const { team, person, role, seats, round, invitation, now } = asking;
  const there = team.members.find(({ personId }) => personId === person.personId);
  if (there?.role === role) return ok({ head: asking.head ?? freshHead(asking) });
  const open = whileAtWork(asking);
  if (!open.ok) return open;
  if (there?.role === "coordinator") return refuse("coordinator-stays");
  if (there === undefined && team.members.length >= mostMembers) return refuse("team-full");

  const { email } = person;
  if (round.committee.some(({ personId }) => personId === person.personId))
    return refuse("person-has-conflicting-seat", { email, because: "sits-in-committee" });
  if (person.personId === round.ownerId || seats.some((seat) => isOneOf(officeRoles, seat.role)))
    return refuse("person-has-conflicting-seat", { email, because: "works-at-office" });
  const elsewhere = elsewhereIn(seats, invitation);
  if (speaksTwice(elsewhere, role))
    return refuse("person-has-conflicting-seat", { email, because: "answers-elsewhere" });
  if (elsewhere.length > 0 && !asking.evenIfElsewhere) return refuse("colleague-answers-elsewhere", { email });

  const member: Member = { ...person, role, since: now };
  const members = there
    ? team.members.map((one) => (one === there ? { ...one, role } : one))
    : [...team.members, member];
  const after: Team = { ...team, members };
  return ok(
    organised(asking, "invited", after, {
      seats: [
        ...(there ? [{ personId: there.personId, seat: seatOf(invitation, there.role), is: "taken" as const }] : []),
        { personId: person.personId, seat: seatOf(invitation, role), is: "given" as const },
      ],
      fact: "colleague-invited",
      facts: { to: person.personId, role },
    }),
  );
};

const isOneOf = (roles: readonly SeatRole[], role: SeatRole): boolean => roles.includes(role);

/** Seats for another organisation in the same round. */
export const elsewhereIn = (seats: readonly Seat[], { roundId, organisations }: Invitation): readonly Seat[] =>
  seats.filter(
    (seat) =>
      seat.roundId === roundId &&
      seat.organisationId !== undefined &&
      !organisations.some(({ organisationId }) => organisationId === seat.organisationId),
  );

/** Whether this role would make somebody speak for one organisation and write for another. */
const speaksTwice = (elsewhere: readonly Seat[], role: SeatRole): boolean =>
  elsewhere.some((seat) => isOneOf(speakingRoles, seat.role)) || (isOneOf(speakingRoles, role) && elsewhere.length > 0);
