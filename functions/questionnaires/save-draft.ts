import { canonical } from "#shared/kernel/canonical.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { decideDraftSave } from "#shared/questionnaires/decide-draft.ts";
import * as operations from "#shared/questionnaires/draft-operations.ts";
import { implement } from "../http/ask.ts";
import { commitDraft } from "../store/commit.ts";
import { sha256 } from "../store/sha256.ts";
import { createEdit, readEdit, writeDraft } from "./draft-store.ts";
import { readQuestionnaireSummary, replaceSummary } from "./store.ts";

/** The item of the edit stands in for the journal's entry, as it does where answers are saved. */
export const saveDraft = implement(operations.saveDraft, async ({ ports, params, body, caller, now }) => {
  const { questionnaireId } = params;
  const { key, edit, content } = body;
  const { personId, name } = caller.person;
  const save = { key, digest: sha256(canonical(content)) };
  const written = writeDraft(questionnaireId, content);
  if (written === undefined) return refuse("too-large");

  for (let last = false; ; last = true) {
    const [summary, earlier] = await Promise.all([
      readQuestionnaireSummary(ports, questionnaireId),
      readEdit(ports, questionnaireId, edit + 1),
    ]);
    if (summary === undefined || summary.state === "discarded") return refuse("not-found");
    const decided = decideDraftSave({ summary, content, save, edit, earlier, by: caller.person, now });
    if (!decided.ok) return decided;
    const { summary: next, ...acknowledgement } = decided.value;
    if (next === undefined) return ok(acknowledgement);

    const made = createEdit(questionnaireId, next.edit, { ...save, at: now, by: personId, byName: name });
    const committed = await commitDraft(ports, made, replaceSummary(summary, next), written);
    if (committed.ok) return ok(acknowledgement);
    // Somebody was quicker, perhaps this very save: the second look says which.
    if (last) return committed;
  }
});
