import { ok, refuse } from "#shared/kernel/result.ts";
import { proposeComparability } from "#shared/questionnaires/propose-comparability.ts";
import * as operations from "#shared/questionnaires/version-operations.ts";
import { implement } from "../http/ask.ts";
import { readRecorded } from "./comparability-store.ts";
import { readQuestionnaire, readQuestionnaireSummary } from "./store.ts";

export const readComparability = implement(operations.readComparability, async ({ ports, params }) => {
  const { questionnaireId, earlierId } = params;
  const summaries = await Promise.all([questionnaireId, earlierId].map((id) => readQuestionnaireSummary(ports, id)));
  if (summaries.some((summary) => summary === undefined)) return refuse("not-found");
  const [later, earlier, recorded] = await Promise.all([
    readQuestionnaire(ports, questionnaireId),
    readQuestionnaire(ports, earlierId),
    readRecorded(ports, questionnaireId, earlierId),
  ]);
  if (later === undefined || earlier === undefined) return refuse("questionnaire-not-published");
  const proposed = [...proposeComparability(earlier, later)];
  return ok({
    ...{ recorded: recorded !== undefined, edit: recorded?.edit ?? 0, proposed },
    links: recorded?.links ?? proposed,
  });
});
