import { ok, refuse } from "#shared/kernel/result.ts";
import { compare, levelOf } from "#shared/questionnaires/compare/compare.ts";
import { numbered } from "#shared/questionnaires/numbering.ts";
import { isPublished } from "#shared/questionnaires/summary.ts";
import * as operations from "#shared/questionnaires/version-operations.ts";
import { implement } from "../http/ask.ts";
import { readDraftContent } from "./draft-store.ts";
import { readLineFacts } from "./line-facts.ts";
import { readQuestionnaireSummary } from "./store.ts";

export const compareQuestionnaires = implement(operations.compareQuestionnaires, async ({ ports, params, query }) => {
  const after = await readQuestionnaireSummary(ports, params.questionnaireId);
  if (after === undefined || after.state === "discarded") return refuse("not-found");
  const content = await readDraftContent(ports, after);
  const earlierId = query.with ?? after.offered?.against ?? after.basis?.questionnaireId;
  const before = earlierId && (await readQuestionnaireSummary(ports, earlierId));
  const earlier = before && (await readDraftContent(ports, before));
  if (content === undefined || (earlierId !== undefined && earlier === undefined)) return refuse("not-found");

  const differences = earlier ? [...compare(earlier, content)] : [];
  const number = isPublished(after) ? undefined : numbered(content, await readLineFacts(ports, after));
  return ok({
    before: before ?? null,
    after,
    level: levelOf(differences) ?? null,
    ...(number?.ok && { next: number.value.version }),
    differences,
  });
});
