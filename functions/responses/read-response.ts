import { ok } from "#shared/kernel/result.ts";
import { freshHead } from "#shared/responses/change.ts";
import * as operations from "#shared/responses/operations.ts";
import { implement } from "../http/ask.ts";
import { asked } from "./asked.ts";
import { ownHead } from "./own-head.ts";
import { pinnedQuestionnaire } from "./pinned-questionnaire.ts";
import { reach } from "./reach.ts";
import { readAllAnswers } from "./store.ts";

/**
 * The whole form: questions, answers so far, and who will read them. Answers are read after the head, so none is older
 * than the version the browser is told.
 */
export const readResponse = implement(operations.readResponse, async (ask) => {
  const { ports, params, now } = ask;
  const reached = await reach(ask, params.responseId);
  if (!reached.ok) return reached;
  const { round, invitation, head } = reached.value;
  const [questionnaire, answers] = await Promise.all([
    pinnedQuestionnaire(ports, round),
    head ? readAllAnswers(ports, params.responseId) : [],
  ]);
  return ok({
    now,
    asked: asked(round, invitation, head, questionnaire, now),
    committee: round.committee.map(({ name, role }) => ({ name, role })),
    questionnaire,
    head: ownHead(head ?? freshHead({ round, invitation })),
    answers: [...answers],
  });
});
