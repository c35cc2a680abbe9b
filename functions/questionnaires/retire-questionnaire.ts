import { refuse } from "#shared/kernel/result.ts";
import { decideRetirement } from "#shared/questionnaires/decide-retirement.ts";
import * as operations from "#shared/questionnaires/version-operations.ts";
import { implement } from "../http/ask.ts";
import { commitVersion } from "./commit-version.ts";
import { readQuestionnaireSummary } from "./store.ts";

export const retireQuestionnaire = implement(operations.retireQuestionnaire, async (ask) => {
  const { ports, params, caller, now } = ask;
  const summary = await readQuestionnaireSummary(ports, params.questionnaireId);
  if (summary === undefined || summary.state === "discarded") return refuse("not-found");
  return commitVersion(ask, summary, decideRetirement(summary, { by: caller.person, now }));
});
