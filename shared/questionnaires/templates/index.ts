import { registry } from "../../kernel/registry.ts";
import { sectorExploration } from "./sector-exploration/sector-exploration.ts";
import type { Template } from "./template.ts";

/** Every questionnaire the platform brings along. For the office only: no respondent's page carries it. */
export const templates = registry<Template>([sectorExploration]);
