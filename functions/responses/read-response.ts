import { ok } from "#shared/kernel/result.ts";
import { freshHead } from "#shared/responses/change.ts";
import * as operations from "#shared/responses/operations.ts";
import { othersHere, startingTeam } from "#shared/responses/team.ts";
import { implement } from "../http/ask.ts";
import { asked } from "./asked.ts";
import { followRound } from "./follow-round.ts";
import { ownHead } from "./own-head.ts";
import { correctedQuestionnaire, correctedWords } from "./pinned-questionnaire.ts";
import { reachWith } from "./reach.ts";
import { readAllAnswers, readComments, readHeadAndHere, readTeam } from "./store.ts";

/**
 * The whole form: questions, answers so far, and who will read them. Answers are read after the head, so none is older
 * than the version the browser is told.
 */
export const readResponse = implement(operations.readResponse, async (ask) => {
  const { ports, params, now } = ask;
  const { responseId } = params;
  const first = await reachWith(ask, responseId, (store) => readHeadAndHere(store, responseId));
  if (!first.ok) return first;
  const followed = first.value.behind ? await followRound(ask, responseId) : undefined;
  if (followed?.ok === false) return followed;
  const reached = followed ? await reachWith(ask, responseId, (store) => readHeadAndHere(store, responseId)) : first;
  if (!reached.ok) return reached;
  const { round, invitation, head, here } = reached.value;
  const [questionnaire, corrected, answers, comments, team = startingTeam(invitation)] = await Promise.all([
    correctedQuestionnaire(ports, round, now),
    correctedWords(ports, round, now),
    head ? readAllAnswers(ports, responseId) : [],
    head ? readComments(ports, responseId) : [],
    head ? readTeam(ports, responseId) : undefined,
  ]);
  return ok({
    now,
    asked: asked(round, invitation, head, questionnaire, now),
    committee: round.committee.map(({ name, role }) => ({ name, role })),
    questionnaire,
    ...(corrected && { corrected }),
    head: ownHead(head ?? freshHead({ round, invitation })),
    answers: [...answers],
    team,
    comments: [...comments],
    here: [...othersHere(here, ask.caller.person.personId, now)],
  });
});
