import { ok, refuse } from "#shared/kernel/result.ts";
import { decidePublication } from "#shared/questionnaires/decide-publication.ts";
import * as operations from "#shared/questionnaires/operations.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { implement } from "../http/ask.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { newId } from "../store/new-id.ts";
import { createFromTemplate, createQuestionnaire, readFromTemplate } from "./store.ts";

/** One questionnaire for each version of a template and sector: who asks again, or at the same moment, gets that one. */
export const publishTemplate = implement(operations.publishTemplate, async ({ ports, body, caller, now }) => {
  const { template: name, sector } = body;
  if (!templates.has(name)) return refuse("questionnaire-unknown", { template: name });
  const content = templates.one(name).content(sector);
  const known = await readFromTemplate(ports, name, content.version, sector);
  if (known) return ok({ questionnaireId: known });

  const decided = decidePublication(content, newId(ports, "questionnaire"));
  if (!decided.ok) return refuse("questionnaire-unknown", { template: name });
  const { questionnaire, summary, happening } = decided.value;
  const { questionnaireId } = questionnaire;
  const committed = await commit(
    ports,
    entryOf(ports, now, caller.person.personId, happening),
    createFromTemplate(name, content.version, sector, questionnaireId),
    ...createQuestionnaire(questionnaire, summary),
  );
  if (committed.ok) return ok({ questionnaireId });
  const other = await readFromTemplate(ports, name, content.version, sector);
  return other ? ok({ questionnaireId: other }) : committed;
});
