import { decideOpenedText } from "#shared/responses/decide-opened-text.ts";
import * as operations from "#shared/responses/operations.ts";
import { implement } from "../http/ask.ts";
import { changeResponse } from "./change-response.ts";
import { pinnedQuestionnaire } from "./pinned-questionnaire.ts";

export const openText = implement(operations.openText, (ask) =>
  changeResponse(ask, ask.params.responseId, async (standing) =>
    decideOpenedText({ ...standing, ...ask.body, questionnaire: await pinnedQuestionnaire(ask.ports, standing.round) }),
  ),
);
