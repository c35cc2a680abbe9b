import { officeRoles } from "../access/policy.ts";
import type { Seat } from "../access/seat.ts";
import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { CommitteeMember } from "./round.ts";

/**
 * Who may read answers by name: nobody of the office, for it speaks for the institutions that are being judged, and
 * above all not the round's owner. Nor who answers in the same round, for they would know one answer more than the
 * others do. Each person sits once.
 * @param seatsOf the seats that people already have
 * @param coordinators who coordinate an answer in this round
 */
export const decideCommittee = (
  members: readonly CommitteeMember[],
  ownerId: Id<"person">,
  seatsOf: ReadonlyMap<Id<"person">, readonly Seat[]>,
  coordinators: readonly Id<"person">[],
): Result<readonly CommitteeMember[], "person-has-conflicting-seat"> => {
  for (const [index, { personId, email, role }] of members.entries()) {
    const twice = members.findIndex((other) => other.personId === personId) !== index;
    const staff = (seatsOf.get(personId) ?? []).some((seat) => officeRoles.some((office) => office === seat.role));
    const answers = coordinators.includes(personId);
    if (personId === ownerId || staff || twice || answers) {
      const because = twice ? "sits-twice" : answers ? "answers-in-this-round" : "works-at-office";
      return refuse("person-has-conflicting-seat", { email, role, because });
    }
  }
  return ok(members);
};
