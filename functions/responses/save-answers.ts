import { canonical } from "#shared/kernel/canonical.ts";
import { ok } from "#shared/kernel/result.ts";
import { decideSave } from "#shared/responses/decide-save.ts";
import type { SavedEntry } from "#shared/responses/history.ts";
import * as operations from "#shared/responses/operations.ts";
import type { ResponseHead, SaveMark } from "#shared/responses/response.ts";
import { lastMark, mayBeRepeated } from "#shared/responses/save-marks.ts";
import { implement } from "../http/ask.ts";
import { sha256 } from "../store/sha256.ts";
import type { Store } from "../store/table.ts";
import { carryThrough } from "./carry-through.ts";
import { pinnedQuestionnaire } from "./pinned-questionnaire.ts";
import { reach } from "./reach.ts";
import { readAnswersTo, readHistory } from "./store.ts";

/** Half the hash is plenty to tell saves of one browser apart, and keeps the head small. */
const digestLength = 32;

export const saveAnswers = implement(operations.saveAnswers, async (ask) => {
  const { mark, changes } = ask.body;
  const save = { mark, changes, digest: sha256(canonical(changes)).slice(0, digestLength) };
  const questions = changes.map(({ question }) => question);

  return carryThrough(ask, async (now) => {
    const reached = await reach(ask, ask.params.responseId);
    if (!reached.ok) return reached;
    const { round, head } = reached.value;
    const [questionnaire, stored, earlier] = await Promise.all([
      pinnedQuestionnaire(ask.ports, round),
      readAnswersTo(ask.ports, ask.params.responseId, questions),
      head && earlierSave(ask.ports, head, mark),
    ]);
    const decided = decideSave({ ...reached.value, now, questionnaire, save, stored, earlier });
    if (!decided.ok) return decided;
    const { acknowledgement, change } = decided.value;
    return ok({ before: head, change, reply: acknowledgement });
  });
});

/** The history entry of this very save, where it may have been accepted before; one item, save for late repetitions. */
const earlierSave = async (store: Store, head: ResponseHead, mark: SaveMark): Promise<SavedEntry | undefined> => {
  if (!mayBeRepeated(head.marks, mark)) return undefined;
  const last = lastMark(head.marks, mark.clientId);
  const only = last?.sequence === mark.sequence ? last.version : undefined;
  const history = await readHistory(store, head.responseId, { from: only ?? 1, to: only ?? head.version });
  return history.find(
    (entry): entry is SavedEntry =>
      entry.was === "saved" && entry.mark.clientId === mark.clientId && entry.mark.sequence === mark.sequence,
  );
};
