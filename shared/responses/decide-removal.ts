import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Decided } from "./change.ts";
import { type Organising, seatOf } from "./decide-colleague.ts";
import { organised, whileAtWork } from "./talked.ts";
import { invitedRoles, type Team } from "./team.ts";

/**
 * Takes a colleague's seats away, all that they have for this response: the next thing they ask is refused. What they
 * wrote stays, under their name.
 */
export const decideRemoval = (
  asking: Organising & { readonly personId: Id<"person"> },
): Result<Decided, "round-not-open" | "response-locked" | "coordinator-stays" | "not-found"> => {
  const { team, personId, invitation } = asking;
  const there = team.members.find((one) => one.personId === personId);
  if (there === undefined) return refuse("not-found");
  const open = whileAtWork(asking);
  if (!open.ok) return open;
  if (there.role === "coordinator") return refuse("coordinator-stays");

  return ok(
    organised(asking, "removed", withoutMember(team, personId), {
      seats: invitedRoles.map((role) => ({ personId, seat: seatOf(invitation, role), is: "taken" })),
      left: personId,
      fact: "colleague-removed",
      facts: { who: personId },
    }),
  );
};

const withoutMember = (team: Team, gone: Id<"person">): Team => ({
  ...team,
  members: team.members.filter(({ personId }) => personId !== gone),
  sections: Object.fromEntries(
    Object.entries(team.sections).flatMap(([section, persons]) => {
      const left = persons.filter((personId) => personId !== gone);
      return left.length === 0 ? [] : [[section, left]];
    }),
  ),
});
