import { decideHandover } from "#shared/responses/decide-handover.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { readCaller } from "../access/store.ts";
import { implement } from "../http/ask.ts";
import { changeTeam } from "./change-team.ts";

export const handOver = implement(operations.handOver, (ask) => {
  const { to } = ask.body;
  return changeTeam(ask, ask.params.responseId, async (organising) => {
    const seats = (await readCaller(ask.ports, to))?.seats ?? [];
    return decideHandover({ ...organising, to, seats });
  });
});
