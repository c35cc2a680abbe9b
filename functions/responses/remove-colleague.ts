import { decideRemoval } from "#shared/responses/decide-removal.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { implement } from "../http/ask.ts";
import { changeTeam } from "./change-team.ts";

export const removeColleague = implement(operations.removeColleague, (ask) =>
  changeTeam(ask, ask.params.responseId, (organising) =>
    decideRemoval({ ...organising, personId: ask.params.personId }),
  ),
);
