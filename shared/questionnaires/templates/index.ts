import { registry } from "../../kernel/registry.ts";
import { advocacyReview } from "./advocacy-review/advocacy-review.ts";
import { collaborationReview } from "./collaboration-review/collaboration-review.ts";
import { profileUpdate } from "./profile-update/profile-update.ts";
import { profileValidation } from "./profile-validation/profile-validation.ts";
import { sectorExploration } from "./sector-exploration/sector-exploration.ts";
import { tablesEvaluation } from "./tables-evaluation/tables-evaluation.ts";
import type { Template } from "./template.ts";

/** Every questionnaire the platform brings along. For the office only: no respondent's page carries it. */
export const templates = registry<Template>([
  sectorExploration,
  profileUpdate,
  profileValidation,
  tablesEvaluation,
  collaborationReview,
  advocacyReview,
]);
