import { decideReturn } from "#shared/responses/decide-review.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { implement } from "../http/ask.ts";
import { changeTeam } from "./change-team.ts";

export const returnReview = implement(operations.returnReview, (ask) =>
  changeTeam(ask, ask.params.responseId, (organising) => decideReturn({ ...organising, words: ask.body.words })),
);
