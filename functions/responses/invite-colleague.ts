import { ok } from "#shared/kernel/result.ts";
import { decideColleague } from "#shared/responses/decide-colleague.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { createPerson, peopleAt, seatsOf } from "../access/store.ts";
import { implement } from "../http/ask.ts";
import { newId } from "../store/new-id.ts";
import { changeTeam } from "./change-team.ts";

/** Whoever has the address already is the same person; a newcomer is let in with the seat, or not at all. */
export const inviteColleague = implement(operations.inviteColleague, (ask) => {
  const { name, email, role, evenIfElsewhere = false } = ask.body;
  const { ports } = ask;
  return changeTeam(ask, ask.params.responseId, async (organising) => {
    const people = await peopleAt(ports, [{ name, email }]);
    const person = people.persons[0] ?? { personId: newId(ports, "person"), name, email };
    const seats = (await seatsOf(ports, people)).get(person.personId) ?? [];
    const decided = decideColleague({ ...organising, person, role, seats, evenIfElsewhere });
    if (!decided.ok) return decided;
    return ok({ ...decided.value, newcomers: people.newcomers.flatMap(createPerson) });
  });
});
