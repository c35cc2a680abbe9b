import { ok, refuse } from "#shared/kernel/result.ts";
import { decideTemplatePublication } from "#shared/questionnaires/decide-publication.ts";
import * as operations from "#shared/questionnaires/operations.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { implement } from "../http/ask.ts";
import { newId } from "../store/new-id.ts";
import { commitPublication } from "./commit-publication.ts";
import { createFromTemplate, createSummary, readFromTemplate } from "./store.ts";

/** One questionnaire for each version of a template and sector: who asks again, or at the same moment, gets that one. */
export const publishTemplate = implement(operations.publishTemplate, async ({ ports, body, caller, now }) => {
  const { template: name, sector } = body;
  if (!templates.has(name)) return refuse("questionnaire-unknown", { template: name });
  const content = templates.one(name).content(sector);
  const known = await readFromTemplate(ports, name, content.version, sector);
  if (known) return ok({ questionnaireId: known });

  const questionnaireId = newId(ports, "questionnaire");
  const decided = decideTemplatePublication(content, questionnaireId, { by: caller.person, now });
  if (!decided.ok) return refuse("questionnaire-unknown", { template: name });
  const committed = await commitPublication(
    { ports, by: caller.person.personId, now, line: undefined, superseded: undefined },
    decided.value,
    createFromTemplate(name, content.version, sector, questionnaireId),
    createSummary(decided.value.summary),
  );
  if (committed.ok) return ok({ questionnaireId });
  const other = await readFromTemplate(ports, name, content.version, sector);
  return other ? ok({ questionnaireId: other }) : committed;
});
