import { decideReview } from "#shared/responses/decide-review.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { implement } from "../http/ask.ts";
import { changeTeam } from "./change-team.ts";

export const askReview = implement(operations.askReview, (ask) => changeTeam(ask, ask.params.responseId, decideReview));
