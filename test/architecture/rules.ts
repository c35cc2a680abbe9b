import { answersRules } from "./answers-rules.ts";
import { cycleRule } from "./cycle-rule.ts";
import { documentRules } from "./document-rules.ts";
import { importRules } from "./import-rules.ts";
import { kindRule } from "./kind-rule.ts";
import { lockfileRule } from "./lockfile-rule.ts";
import { nameRules } from "./name-rules.ts";
import { purityRules } from "./purity-rules.ts";
import { rankRules } from "./rank-rules.ts";
import type { Rule } from "./rule.ts";
import { sizeRules } from "./size-rules.ts";
import { treeRules } from "./tree-rules.ts";
import { useCaseRules } from "./use-case-rules.ts";

/** What keeps the house as it is, as data: what is so, why, how it is found, and small houses that break it. */
export const rules: readonly Rule[] = [
  ...importRules,
  ...rankRules,
  ...useCaseRules,
  cycleRule,
  ...purityRules,
  ...answersRules,
  kindRule,
  ...nameRules,
  ...sizeRules,
  ...treeRules,
  ...documentRules,
  lockfileRule,
];
