import * as z from "zod/mini";
import type { Id } from "#shared/kernel/id.ts";
import { Instant } from "#shared/kernel/time.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { isPublished, type QuestionnaireSummary } from "#shared/questionnaires/summary.ts";
import { keys } from "../store/keys.ts";
import { read, type Store } from "../store/table.ts";
import { type Creation, create, overwrite, remove, type Write } from "../store/write.ts";
import { DraftItem, packed, unpacked } from "./draft-item.ts";
import { readQuestionnaire } from "./store.ts";

type QuestionnaireId = Id<"questionnaire">;

/** One save of a draft. With the next one it tells whose work came when; what was in it stands in the draft alone. */
export const EditItem = z.strictObject({
  key: z.string().check(z.maxLength(40)),
  digest: z.string(),
  at: Instant,
  by: z.string(),
  byName: z.string(),
});
export type EditItem = z.output<typeof EditItem>;

/**
 * What a version says, as an author works on it. To be read after its summary and never beside it: it may then be newer
 * than the edit that is told, which a save finds out, but never older, which nothing would.
 */
export const readDraftContent = async (
  store: Store,
  summary: Pick<QuestionnaireSummary, "questionnaireId" | "state">,
): Promise<DraftContent | undefined> => {
  if (!isPublished(summary)) {
    const item = await read(store, "planning", keys.questionnaireDraft(summary.questionnaireId), DraftItem);
    if (item) return unpacked(item);
  }
  // A draft that was published in between has its content where published ones have it.
  const published = await readQuestionnaire(store, summary.questionnaireId);
  return published && toDraft(published);
};

/** The save that made an edit; undefined where something else did. */
export const readEdit = (store: Store, id: QuestionnaireId, edit: number): Promise<EditItem | undefined> =>
  read(store, "planning", keys.questionnaireEdit(id, edit), EditItem);

export const createEdit = (id: QuestionnaireId, edit: number, item: EditItem): Creation =>
  create("planning", keys.questionnaireEdit(id, edit), item);

/** Writes the content of a draft; undefined where it is too large to be kept. */
export const writeDraft = (id: QuestionnaireId, content: DraftContent): Write | undefined => {
  const item = packed(content);
  return item && overwrite("planning", keys.questionnaireDraft(id), item);
};

export const removeDraft = (id: QuestionnaireId): Write => remove("planning", keys.questionnaireDraft(id));
