import { decideDecline } from "#shared/responses/decide-decline.ts";
import * as operations from "#shared/responses/operations.ts";
import { alsoAsked } from "#shared/rounds/also-asked.ts";
import { implement } from "../http/ask.ts";
import { readInvitations } from "../rounds/store.ts";
import { changeResponse } from "./change-response.ts";

export const declineResponse = implement(operations.declineResponse, (ask) =>
  changeResponse(ask, ask.params.responseId, async (standing) => {
    const { round, invitation } = standing;
    const invited = ask.body.via === undefined ? [] : await readInvitations(ask.ports, round.roundId);
    const others = alsoAsked(invited, invitation.invitationId);
    return decideDecline({ ...standing, declining: ask.body, alsoAsked: others });
  }),
);
