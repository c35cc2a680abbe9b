import { giveSeat, takeSeat } from "#functions/access/store.ts";
import { follow } from "#functions/store/commit.ts";
import type { Seat } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { Invitation } from "#shared/rounds/round.ts";
import type { Desk } from "./desk.ts";
import { somebody } from "./open-round.ts";

/** People who had the same seats as the others, and lost them: what they may is what anybody may. */
export const dismiss = async ({ world }: Desk, { roundId, organisations }: Invitation, confirmed: Id<"round">) => {
  const organisationId = organisations[0]?.organisationId;
  const formerly = async (name: string, ...seats: readonly Seat[]) => {
    const { personId } = await somebody(world, name);
    await follow(world.ports, ...seats.map((seat) => giveSeat(personId, seat)));
    await follow(world.ports, ...seats.map((seat) => takeSeat(personId, seat)));
    return personId;
  };
  return {
    "coordinator who was taken off": await formerly("Wim", { role: "coordinator", roundId, organisationId }),
    "office colleague who was taken off": await formerly("Wil", { role: "office-colleague" }),
    "table's secretary who was taken off": await formerly("Wout", { role: "table-secretary", sector: "techniek" }),
    "committee member who was taken off": await formerly("Wes", { role: "committee-member", roundId: confirmed }),
  };
};
