import { decideDecline } from "#shared/responses/decide-decline.ts";
import * as operations from "#shared/responses/operations.ts";
import { implement } from "../http/ask.ts";
import { changeResponse } from "./change-response.ts";

export const declineResponse = implement(operations.declineResponse, (ask) =>
  changeResponse(ask, ask.params.responseId, (standing) => decideDecline({ ...standing, declining: ask.body })),
);
