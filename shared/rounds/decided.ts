import type { Happening } from "../journal/entry.ts";
import type { Round } from "./round.ts";

/** What a decision about a round gives: the round as it is from now on (its version is the store's business), and what happened. */
export type DecidedRound = { readonly round: Round; readonly happening: Happening };

export const happened = (round: Round, fact: Happening["fact"], facts: Happening["facts"] = {}): DecidedRound => ({
  round,
  happening: { fact, about: { roundId: round.roundId, questionnaireId: round.questionnaireId }, facts },
});
