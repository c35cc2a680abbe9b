import type { Person } from "#shared/access/seat.ts";
import * as teams from "#shared/responses/team-operations.ts";
import type { Invitation } from "#shared/rounds/round.ts";
import type { Desk } from "./desk.ts";
import { aComment, aReturn } from "./said-before.ts";

type Colleagues = Readonly<Record<"contributor" | "signatory" | "reader", Person>>;

/** They divided the work, said something to each other, and one of them read it all. */
export const worksTogether = async ({ world }: Desk, invitation: Invitation, colleagues: Colleagues): Promise<void> => {
  const { personId } = invitation.coordinator;
  const params = { responseId: invitation.responseId };
  for (const role of ["contributor", "signatory", "reader"] as const) {
    const { name, email } = colleagues[role];
    await world.ask(teams.inviteColleague, personId, { params, body: { name, email, role } });
  }
  await world.ask(teams.addComment, personId, { params, body: aComment });
  await world.ask(teams.askReview, personId, { params });
  await world.ask(teams.returnReview, personId, { params, body: aReturn });
};
