import * as operations from "#shared/interchange/paper/operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { sitsFor } from "#shared/rounds/sits-for.ts";
import { isKnownOutside } from "#shared/rounds/summary.ts";
import { implement } from "../../http/ask.ts";
import { readCorrections, readQuestionnaire } from "../../questionnaires/store.ts";
import { readInvitation, readResponsePointer, readRound } from "../../rounds/store.ts";
import { paperFile } from "./paper-file.ts";

/** Whose response does not exist, and whose is another organisation's, hear the same. No answer is ever near. */
export const printAsked = implement(operations.printAsked, async ({ ports, params, body, seats, now }) => {
  const place = await readResponsePointer(ports, params.responseId);
  if (place === undefined) return refuse("not-found");
  const [round, invitation] = await Promise.all([
    readRound(ports, place.roundId),
    readInvitation(ports, place.roundId, place.invitationId),
  ]);
  if (!round || !isKnownOutside(round) || !invitation || !sitsFor(seats, invitation)) return refuse("not-found");

  const corrections = await readCorrections(ports, round.questionnaireId, now);
  const questionnaire = await readQuestionnaire(ports, corrections.at(-1)?.to ?? round.questionnaireId);
  if (questionnaire === undefined) return refuse("not-found");
  const { title, closesAt, opensAt } = round;
  const organisations = invitation.organisations.map(({ name }) => name);
  const occasion = { is: "round", title, organisations, closesAt } as const;
  return ok(await paperFile(toDraft(questionnaire), occasion, body, opensAt));
});
