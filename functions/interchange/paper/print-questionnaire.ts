import * as operations from "#shared/interchange/paper/operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { implement } from "../../http/ask.ts";
import { readDraftContent } from "../../questionnaires/draft-store.ts";
import { readQuestionnaireSummary } from "../../questionnaires/store.ts";
import { paperFile } from "./paper-file.ts";

export const printQuestionnaire = implement(operations.printQuestionnaire, async ({ ports, params, body }) => {
  const summary = await readQuestionnaireSummary(ports, params.questionnaireId);
  if (summary === undefined || summary.state === "discarded") return refuse("not-found");
  const content = await readDraftContent(ports, summary);
  if (content === undefined) return refuse("not-found");
  const { version, changed } = summary;
  const occasion = version === undefined ? ({ is: "draft" } as const) : ({ is: "version", version } as const);
  return ok(await paperFile(content, occasion, body, changed.at));
});
