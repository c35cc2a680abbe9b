import { refuse } from "#shared/kernel/result.ts";
import { decideOffer } from "#shared/questionnaires/decide-review.ts";
import * as operations from "#shared/questionnaires/version-operations.ts";
import { implement } from "../http/ask.ts";
import { commitVersion } from "./commit-version.ts";
import { readDraftContent } from "./draft-store.ts";
import { readLineFacts } from "./line-facts.ts";
import { readQuestionnaireSummary } from "./store.ts";

export const offerQuestionnaire = implement(operations.offerQuestionnaire, async (ask) => {
  const { ports, params, body, caller, now } = ask;
  const summary = await readQuestionnaireSummary(ports, params.questionnaireId);
  if (summary === undefined || summary.state === "discarded") return refuse("not-found");
  const [content, facts] = await Promise.all([readDraftContent(ports, summary), readLineFacts(ports, summary)]);
  if (content === undefined) return refuse("not-found");
  return commitVersion(ask, summary, decideOffer({ summary, content, ...facts, ...body, by: caller.person, now }));
});
