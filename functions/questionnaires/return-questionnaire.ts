import { refuse } from "#shared/kernel/result.ts";
import { decideReturn } from "#shared/questionnaires/decide-review.ts";
import * as operations from "#shared/questionnaires/version-operations.ts";
import { implement } from "../http/ask.ts";
import { commitVersion } from "./commit-version.ts";
import { readQuestionnaireSummary } from "./store.ts";

export const returnQuestionnaire = implement(operations.returnQuestionnaire, async (ask) => {
  const { ports, params, body, caller, now } = ask;
  const summary = await readQuestionnaireSummary(ports, params.questionnaireId);
  if (summary === undefined || summary.state === "discarded") return refuse("not-found");
  return commitVersion(ask, summary, decideReturn({ summary, ...body, by: caller.person, now }));
});
