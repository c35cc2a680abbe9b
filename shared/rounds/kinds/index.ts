import { registry } from "../../kernel/registry.ts";
import { importedSurvey } from "./imported-survey/imported-survey.ts";
import type { RoundKind } from "./kind.ts";
import { sectorExploration } from "./sector-exploration/sector-exploration.ts";

/** Every kind of round there is. */
export const roundKinds = registry<RoundKind>([sectorExploration, importedSurvey]);
