import type { DraftQuestion } from "../draft.ts";
import type { Element, RoundList } from "../round-list.ts";
import { type Bound, boundQuestions } from "./bound-questions.ts";

/** Enough to rank five of them, and few enough to look at. */
const stand = 5;

const standIns: readonly Element[] = Array.from({ length: stand }, (_, place) => ({
  id: `example-${place + 1}`,
  label: { nl: `Voorbeeld ${place + 1}`, en: `Example ${place + 1}` },
}));

/** What each list holds before there is a round: its own elements, or examples where only a round will fill it. */
export const sampledElements = (lists: readonly RoundList[] | undefined): ReadonlyMap<string, readonly Element[]> =>
  new Map((lists ?? []).map(({ id, elements }) => [id, elements && elements.length > 0 ? elements : standIns]));

type Written<Q> = { readonly questions: readonly Q[]; readonly lists?: readonly RoundList[] | undefined };

const known = new WeakMap<readonly DraftQuestion[], { lists: unknown; bound: Bound<DraftQuestion> }>();

/**
 * The questions as a round would ask them: with the elements that a list has of its own, or with examples where only a
 * round will fill it. What can be said of the round stays open. For all who look at a questionnaire before there is a
 * round: its checks, the time it takes, the preview, the printed version.
 */
export const sampled = <Q extends DraftQuestion>({ questions, lists }: Written<Q>): Bound<Q> => {
  const before = known.get(questions);
  if (before && before.lists === lists) return before.bound as Bound<Q>;
  const filled = sampledElements(lists);
  const bound = boundQuestions(questions, { elementsOf: (list) => filled.get(list) ?? [], context: undefined });
  known.set(questions, { lists, bound });
  return bound;
};
