import { decideWithdrawal } from "#shared/responses/decide-withdrawal.ts";
import * as operations from "#shared/responses/operations.ts";
import { implement } from "../http/ask.ts";
import { changeResponse } from "./change-response.ts";

export const withdrawResponse = implement(operations.withdrawResponse, (ask) =>
  changeResponse(ask, ask.params.responseId, (standing) =>
    decideWithdrawal({ ...standing, version: ask.body.version }),
  ),
);
