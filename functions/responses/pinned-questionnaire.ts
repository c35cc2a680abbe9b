import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import type { Round } from "#shared/rounds/round.ts";
import { readCorrections, readQuestionnaire } from "../questionnaires/store.ts";
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

/**
 * The same with the words that hold at a moment: corrections of what it says reach whoever is being asked, and change
 * nothing that an answer could depend on.
 */
export const correctedQuestionnaire = async (
  store: Store,
  round: Pick<Round, "roundId" | "questionnaireId">,
  now: Instant,
): Promise<Questionnaire> => {
  const corrections = await readCorrections(store, round.questionnaireId, now);
  const questionnaireId = corrections.at(-1)?.to ?? round.questionnaireId;
  return pinnedQuestionnaire(store, { ...round, questionnaireId });
};
