import { canonical } from "#shared/kernel/canonical.ts";
import { idFrom } from "#shared/kernel/id.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { decideDrafting } from "#shared/questionnaires/decide-draft.ts";
import * as operations from "#shared/questionnaires/draft-operations.ts";
import { implement } from "../http/ask.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { sha256 } from "../store/sha256.ts";
import { draftOrigin } from "./draft-origin.ts";
import { createEdit, readEdit, writeDraft } from "./draft-store.ts";
import { createSummary, readQuestionnaireSummary } from "./store.ts";

/** The id follows from who asks and their key, so that asking twice, or at the same moment, begins one draft. */
export const draftQuestionnaire = implement(operations.draftQuestionnaire, async ({ ports, body, caller, now }) => {
  const { key, source } = body;
  const { personId, name } = caller.person;
  const questionnaireId = idFrom("questionnaire", Buffer.from(sha256(`draft ${personId} ${key}`), "hex"));
  const digest = sha256(canonical(source));

  const known = await readEdit(ports, questionnaireId, 0);
  if (known === undefined) {
    const origin = await draftOrigin(ports, source);
    if (!origin.ok) return origin;
    const { summary, happening } = decideDrafting(origin.value, questionnaireId, { by: caller.person, now });
    const content = writeDraft(questionnaireId, origin.value.content);
    if (content === undefined) return refuse("too-large");
    const edit = createEdit(questionnaireId, 0, { key, digest, at: now, by: personId, byName: name });
    const committed = await commit(
      ports,
      entryOf(ports, now, personId, happening),
      createSummary(summary),
      edit,
      content,
    );
    if (committed.ok) return ok({ summary });
  }
  const [first, summary] = await Promise.all([
    known ?? readEdit(ports, questionnaireId, 0),
    readQuestionnaireSummary(ports, questionnaireId),
  ]);
  if (first === undefined || summary === undefined) return refuse("changed-meanwhile");
  return first.digest === digest ? ok({ summary }) : refuse("save-repeated-differently", { key });
});
