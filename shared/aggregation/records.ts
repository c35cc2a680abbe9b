import { type Stance, stances } from "../responses/response.ts";
import { type BlockNode, shownBlocks } from "./blocks.ts";
import type { Solver } from "./gate/integer-program.ts";
import { toldTogether } from "./gate/told-together.ts";
import { counterAt, type Plan, type PlannedQuestion, type PlannedTree, type PlannedVariable } from "./plan.ts";
import type { Disclosed, EvidenceRecord, WithheldReason } from "./record.ts";
import type { Reference } from "./references.ts";
import type { Tally } from "./tally.ts";

/**
 * All records of a round, in the order of the questionnaire: of each variable, for each stance that anybody took, in
 * each block that is shown. Neither which records there are nor their order depends on what was answered.
 */
export const records = (plan: Plan, tally: Tally, solve: Solver): readonly EvidenceRecord[] => {
  const tellers = new Map(
    plan.trees.map((tree) => [
      tree,
      stances.flatMap((stance) =>
        blocksOf(tree, tally, stance).map((block) => ({
          stance,
          block,
          told: teller(plan, tally, solve, stance, block),
        })),
      ),
    ]),
  );
  return plan.questions.flatMap((planned) =>
    (tellers.get(planned.tree) ?? []).flatMap(({ stance, block, told }) =>
      told(planned).map((disclosed, at) => ({
        is: "record" as const,
        question: planned.question.id,
        item: planned.variables[at]?.variable.item ?? null,
        stance,
        block: block.path,
        disclosed,
      })),
    ),
  );
};

/** The blocks of one stance, none where nobody took it: from the numbers of submissions alone, alike for every question. */
const blocksOf = (tree: PlannedTree, { counts }: Tally, stance: Stance): readonly BlockNode[] => {
  const answered = (leaf: number): number => counts[counterAt({ offset: tree.offset, width: 1 }, leaf, stance)] ?? 0;
  return tree.root.leaves.some((leaf) => answered(leaf) > 0) ? shownBlocks(tree, answered) : [];
};

/** What is told of each question's variables in one block; a follow-up is told after what it depends on (R6). */
const teller = (plan: Plan, tally: Tally, solve: Solver, stance: Stance, block: BlockNode) => {
  const byId = new Map(plan.questions.map((planned) => [planned.question.id, planned]));
  const known = new Map<string, readonly Disclosed[]>();

  const told = (planned: PlannedQuestion): readonly Disclosed[] => {
    const { question, bond, variables } = planned;
    const before = known.get(question.id);
    if (before) return before;
    known.set(question.id, withheld(planned, "filter-not-exact")); // holds for questions that depend on each other
    const outcome = !bond.follows.every((reference) => isKnown(reference, planned))
      ? withheld(planned, "filter-not-exact")
      : planned.telling === "linked"
        ? withheld(planned, "linked")
        : toldTogether(
            planned,
            variables.map((variable) => counted(variable, tally, stance, block)),
            solve,
          );
    known.set(question.id, outcome);
    return outcome;
  };
  /**
   * Of a number's classes no condition is sure to follow the bounds, so they never pass; nor what is not told whole, or
   * not of the same blocks, or only through the gate.
   */
  const isKnown = (reference: Reference, { tree }: PlannedQuestion): boolean => {
    const filter = byId.get(reference.question);
    if (!filter || filter.variables.length === 0 || !areAlike(filter.tree, tree)) return false;
    const disclosed = told(filter);
    if (reference.tells === "answered") return disclosed.every(({ shown }) => shown !== "withheld");
    if (filter.kind.joint) return false;
    const asked = filter.variables.flatMap(({ variable }, at) =>
      reference.tells === "item" && reference.item !== variable.item ? [] : [{ variable, told: disclosed[at] }],
    );
    if (reference.tells === "whole" && asked.some(({ variable }) => variable.besidesUntold)) return false;
    return (
      asked.length > 0 && asked.every(({ variable, told }) => variable.scale !== "classes" && told?.shown === "exact")
    );
  };
  return told;
};

/** Whether two questions have the same blocks; trees that never split are the same whatever they might be split by. */
const areAlike = (one: PlannedTree, other: PlannedTree): boolean =>
  one === other || (one.leafCount === 1 && other.leafCount === 1);

const withheld = ({ variables }: PlannedQuestion, because: WithheldReason): readonly Disclosed[] =>
  variables.map(() => ({ shown: "withheld", because }));

const counted = (
  variable: PlannedVariable,
  { counts }: Tally,
  stance: Stance,
  { leaves }: BlockNode,
): readonly number[] =>
  Array.from({ length: variable.width }, (_, place) =>
    leaves.reduce((sum, leaf) => sum + (counts[counterAt(variable, leaf, stance) + place] ?? 0), 0),
  );
