import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { boundFor } from "#shared/rounds/asks.ts";
import type { Round } from "#shared/rounds/round.ts";
import { readCorrections, readQuestionnaire } from "../questionnaires/store.ts";
import { readFilledLists } from "../rounds/store.ts";
import type { Store } from "../store/table.ts";

type Asking = Pick<Round, "roundId" | "kind" | "sector" | "context" | "questionnaireId">;

const mostKept = 20;
const kept = new WeakMap<object, Map<string, Questionnaire>>();

/** This process's own copy of what never changes: the latest few. */
const once = async (store: Store, key: string, make: () => Promise<Questionnaire>): Promise<Questionnaire> => {
  const known = kept.get(store.tables.client) ?? new Map<string, Questionnaire>();
  kept.set(store.tables.client, known);
  const there = known.get(key);
  if (there) return there;

  const questionnaire = await make();
  const [oldest] = known.keys();
  if (known.size >= mostKept && oldest) known.delete(oldest);
  known.set(key, questionnaire);
  return questionnaire;
};

/**
 * The published questionnaire of a round. It never changes, so this process reads it once: a save then reads nothing but
 * the response. A round without one is a fault, for launching made sure of it.
 */
export const pinnedQuestionnaire = (
  store: Store,
  { roundId, questionnaireId }: Pick<Round, "roundId" | "questionnaireId">,
): Promise<Questionnaire> =>
  once(store, questionnaireId, async () => {
    const questionnaire = await readQuestionnaire(store, questionnaireId);
    invariant(questionnaire, `${roundId} has no questionnaire`);
    return questionnaire;
  });

/**
 * The same with the words that hold at a moment: corrections of what it says reach whoever is being asked, and change
 * nothing that an answer could depend on. Where a round made it its own, its lists are put into the corrected words.
 */
export const correctedQuestionnaire = async (store: Store, round: Asking, now: Instant): Promise<Questionnaire> => {
  const pinned = await pinnedQuestionnaire(store, round);
  const corrections = await readCorrections(store, pinned.boundFrom ?? round.questionnaireId, now);
  const corrected: Id<"questionnaire"> | undefined = corrections.at(-1)?.to;
  if (corrected === undefined) return pinned;
  const source = () => pinnedQuestionnaire(store, { ...round, questionnaireId: corrected });
  return pinned.boundFrom === undefined
    ? source()
    : once(store, `${round.roundId} ${corrected}`, async () => boundAnew(store, round, pinned, await source()));
};

/** When words of what is asked were last corrected up to a moment, and of which questions; undefined for nearly all. */
export const correctedWords = async (
  store: Store,
  round: Pick<Round, "roundId" | "questionnaireId">,
  now: Instant,
): Promise<{ readonly at: Instant; readonly questions: string[] } | undefined> => {
  const pinned = await pinnedQuestionnaire(store, round);
  const corrections = await readCorrections(store, pinned.boundFrom ?? round.questionnaireId, now);
  const last = corrections.at(-1);
  return last && { at: last.at, questions: [...new Set(corrections.flatMap(({ questions }) => questions))] };
};

const boundAnew = async (store: Store, round: Asking, pinned: Questionnaire, source: Questionnaire) => {
  const bound = boundFor(round, source, await readFilledLists(store, round.roundId));
  // Words that no longer fit with an element's name before them stay as they were: nobody can be asked nothing.
  if (!bound.ok) return pinned;
  return { ...bound.value, questionnaireId: pinned.questionnaireId, boundFrom: source.questionnaireId };
};
