import { ok, type Result, refuse } from "../kernel/result.ts";
import { listsUsed } from "../questionnaires/binding/lists-used.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import type { Element } from "../questionnaires/round-list.ts";
import { type DecidedRound, happened } from "./decided.ts";
import type { Round } from "./round.ts";

/** The elements of one list, as staff put them. From the launch on they stand as they are. */
export const decideList = (facts: {
  readonly round: Round;
  readonly version: number;
  readonly questionnaire: Pick<Questionnaire, "questions">;
  readonly list: string;
  readonly elements: readonly Element[];
}): Result<DecidedRound, "round-not-draft" | "changed-meanwhile" | "list-unknown"> => {
  const { round, version, questionnaire, list, elements } = facts;
  if (round.phase !== "draft") return refuse("round-not-draft", { phase: round.phase });
  if (round.version !== version) return refuse("changed-meanwhile", { version: round.version });
  if (!listsUsed(questionnaire.questions).has(list)) return refuse("list-unknown", { list });
  return ok(happened(round, "round-revised", { list, elements: elements.length }));
};
