import { registry } from "../../kernel/registry.ts";
import { advocacyReview } from "./advocacy-review/advocacy-review.ts";
import { collaborationReview } from "./collaboration-review/collaboration-review.ts";
import { importedSurvey } from "./imported-survey/imported-survey.ts";
import type { RoundKind } from "./kind.ts";
import { profileUpdate } from "./profile-update/profile-update.ts";
import { profileValidation } from "./profile-validation/profile-validation.ts";
import { sectorExploration } from "./sector-exploration/sector-exploration.ts";
import { tablesEvaluation } from "./tables-evaluation/tables-evaluation.ts";

/** Every kind of round there is. */
export const roundKinds = registry<RoundKind>([
  sectorExploration,
  profileUpdate,
  profileValidation,
  tablesEvaluation,
  collaborationReview,
  advocacyReview,
  importedSurvey,
]);
