import { ok, refuse } from "#shared/kernel/result.ts";
import * as operations from "#shared/questionnaires/draft-operations.ts";
import { ownFile } from "#shared/questionnaires/read-own-file.ts";
import { implement } from "../http/ask.ts";
import { readDraftContent } from "./draft-store.ts";
import { readQuestionnaireSummary } from "./store.ts";

export const exportQuestionnaire = implement(operations.exportQuestionnaire, async ({ ports, params }) => {
  const summary = await readQuestionnaireSummary(ports, params.questionnaireId);
  if (summary === undefined || summary.state === "discarded") return refuse("not-found");
  const content = await readDraftContent(ports, summary);
  return content === undefined ? refuse("not-found") : ok(ownFile(content, summary.version));
});
