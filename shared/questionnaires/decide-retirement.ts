import { ok, type Result, refuse } from "../kernel/result.ts";
import { changedBy, type DecidedVersion, type Deed, happenedTo } from "./decided.ts";
import type { QuestionnaireSummary } from "./summary.ts";

/** From now on it is for no new round. Rounds that were given it keep it, and it can still be copied. */
export const decideRetirement = (
  summary: QuestionnaireSummary,
  deed: Deed,
): Result<DecidedVersion, "questionnaire-not-published"> => {
  const { state } = summary;
  if (state === "retired") return ok({ summary });
  if (state !== "published" && state !== "superseded") return refuse("questionnaire-not-published", { state });
  const next = changedBy(summary, deed, { state: "retired" });
  return ok({ summary: next, happening: happenedTo(next, "questionnaire-retired") });
};
