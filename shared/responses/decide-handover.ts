import type { Seat } from "../access/seat.ts";
import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Decided, freshHead } from "./change.ts";
import { elsewhereIn, type Organising, seatOf } from "./decide-colleague.ts";
import { organised, whileAtWork } from "./talked.ts";

/**
 * Makes a colleague the coordinator; whoever coordinated until now goes on as a contributor. Nobody coordinates who has
 * any seat for another organisation in the round.
 * @param seats those that the new coordinator has
 */
export const decideHandover = (
  asking: Organising & { readonly to: Id<"person">; readonly seats: readonly Seat[] },
): Result<Decided, "round-not-open" | "response-locked" | "colleague-unknown" | "person-has-conflicting-seat"> => {
  const { team, to, seats, invitation } = asking;
  const next = team.members.find(({ personId }) => personId === to);
  if (next?.role === "coordinator") return ok({ head: asking.head ?? freshHead(asking) });
  const open = whileAtWork(asking);
  if (!open.ok) return open;
  if (next === undefined) return refuse("colleague-unknown");
  if (elsewhereIn(seats, invitation).length > 0)
    return refuse("person-has-conflicting-seat", { email: next.email, because: "answers-elsewhere" });

  const before = team.members.find(({ role }) => role === "coordinator");
  const members = team.members.map((one) =>
    one === next
      ? { ...one, role: "coordinator" as const }
      : one === before
        ? { ...one, role: "contributor" as const }
        : one,
  );
  const seat = (role: Seat["role"]) => seatOf(invitation, role);
  const moved = before && [
    { personId: before.personId, seat: seat("coordinator"), is: "taken" as const },
    { personId: before.personId, seat: seat("contributor"), is: "given" as const },
  ];
  return ok(
    organised(
      { ...asking },
      "handed-over",
      { ...team, members },
      {
        seats: [
          ...(moved ?? []),
          { personId: to, seat: seat(next.role), is: "taken" },
          { personId: to, seat: seat("coordinator"), is: "given" },
        ],
        fact: "response-handed-over",
        facts: { to },
      },
    ),
  );
};
