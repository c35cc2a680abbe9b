import { decideAgreement } from "#shared/responses/decide-agreement.ts";
import * as operations from "#shared/responses/operations.ts";
import { implement } from "../http/ask.ts";
import { changeResponse } from "./change-response.ts";

export const acceptAgreement = implement(operations.acceptAgreement, (ask) =>
  changeResponse(ask, ask.params.responseId, (standing) => decideAgreement({ ...standing, stance: ask.body.stance })),
);
