import { decideSubmission } from "#shared/responses/decide-submission.ts";
import * as operations from "#shared/responses/operations.ts";
import { roundKinds } from "#shared/rounds/kinds/index.ts";
import { implement } from "../http/ask.ts";
import { sha256 } from "../store/sha256.ts";
import { changeResponse } from "./change-response.ts";
import { pinnedQuestionnaire } from "./pinned-questionnaire.ts";
import { readAllAnswers } from "./store.ts";

export const submitResponse = implement(operations.submitResponse, (ask) =>
  changeResponse(ask, ask.params.responseId, async (standing) => {
    const [questionnaire, stored] = await Promise.all([
      pinnedQuestionnaire(ask.ports, standing.round),
      readAllAnswers(ask.ports, ask.params.responseId),
    ]);
    const answers = Object.fromEntries(stored.map(({ question, value }) => [question, value]));
    const acceptsIncomplete = roundKinds.one(standing.round.kind).acceptsIncomplete;
    return decideSubmission({
      ...standing,
      questionnaire,
      answers,
      version: ask.body.version,
      acceptsIncomplete,
      sha256,
    });
  }),
);
