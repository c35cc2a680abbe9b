import { invariant } from "#shared/kernel/result.ts";
import { asCounted, type Step } from "#shared/responses/decide-following.ts";
import type { Submission } from "#shared/responses/response.ts";
import { firstAsked, movesFrom } from "#shared/rounds/move.ts";
import type { Round } from "#shared/rounds/round.ts";
import { readQuestionnaire } from "../questionnaires/store.ts";
import { readMoves } from "../rounds/store.ts";
import type { Store } from "../store/table.ts";

/** What of a submission counts in its round. */
export type CountedAs = (submission: Submission) => Submission;

/** In a round that went on to a later version, what was sent before counts as far as its questions mean the same. */
export const countedAs = async (store: Store, round: Round): Promise<CountedAs> => {
  const moves = await readMoves(store, round);
  const steps: Step[] = await Promise.all(
    moves.map(async (move) => {
      const later = await readQuestionnaire(store, move.to);
      invariant(later, `${round.roundId} went on to a questionnaire that is not there`);
      return { move, later };
    }),
  );
  return (submission) => {
    const ahead = new Set(movesFrom(moves, submission.asks ?? firstAsked(round)));
    return asCounted(
      submission,
      steps.filter(({ move }) => ahead.has(move)),
    );
  };
};
