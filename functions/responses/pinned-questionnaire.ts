import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import type { Round } from "#shared/rounds/round.ts";
import { readQuestionnaire } from "../questionnaires/store.ts";
import type { Store } from "../store/table.ts";

const mostKept = 20;
const kept = new WeakMap<object, Map<Id<"questionnaire">, Questionnaire>>();

/**
 * The published questionnaire of a round. It never changes, so this process reads it once and keeps the latest few:
 * a save then reads nothing but the response. A round without one is a fault, for launching made sure of it.
 */
export const pinnedQuestionnaire = async (
  store: Store,
  { roundId, questionnaireId }: Pick<Round, "roundId" | "questionnaireId">,
): Promise<Questionnaire> => {
  const known = kept.get(store.tables.client) ?? new Map<Id<"questionnaire">, Questionnaire>();
  kept.set(store.tables.client, known);
  const there = known.get(questionnaireId);
  if (there) return there;

  const questionnaire = await readQuestionnaire(store, questionnaireId);
  invariant(questionnaire, `${roundId} has no questionnaire`);
  const [oldest] = known.keys();
  if (known.size >= mostKept && oldest) known.delete(oldest);
  known.set(questionnaireId, questionnaire);
  return questionnaire;
};
