import type { Id } from "#shared/kernel/id.ts";
import type { Instant } from "#shared/kernel/time.ts";
import { WordsCorrected } from "#shared/questionnaires/correction.ts";
import { keys } from "../store/keys.ts";
import { read, type Store } from "../store/table.ts";
import { create, type Write } from "../store/write.ts";

export const createCorrection = (correction: WordsCorrected): Write =>
  create("planning", keys.questionnaireCorrection(correction.of), correction);

/**
 * The corrections of a version up to a moment, one after the other; the last one leads to the words that hold. Each is
 * one small read, strongly consistent; nearly always there is none.
 */
export const readCorrections = async (
  store: Store,
  of: Id<"questionnaire">,
  until: Instant,
): Promise<readonly WordsCorrected[]> => {
  const found: WordsCorrected[] = [];
  for (let at: Id<"questionnaire"> = of; ; ) {
    const next = await read(store, "planning", keys.questionnaireCorrection(at), WordsCorrected);
    if (next === undefined || next.at > until) return found;
    found.push(next);
    at = next.to;
  }
};
