import { invariant } from "../kernel/result.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { type AskedKind, kindOf } from "../questions/index.ts";
import type { Variable } from "../questions/kind.ts";
import type { Question } from "../questions/question.ts";
import { type Stance, stances } from "../responses/response.ts";
import { type BlockTree, blockTree, type Unit } from "./blocks.ts";
import { type Bond, bonds } from "./bonds.ts";

/** What counting needs to know of a question's kind. */
export type CountedKind = Pick<AskedKind, "variables" | "observe" | "ownWords"> & {
  readonly joint?: AskedKind["joint"];
};
export type KindOf = (question: Question) => CountedKind;

/** Who was asked, frozen at launch, and the attributes by which the round may be broken down. */
export type Frame = { readonly units: readonly Unit[]; readonly breakdown: readonly string[] };

/** A variable and where its counters lie: per smallest block, per stance, one for each option. */
export type PlannedVariable = {
  readonly variable: Variable;
  readonly codes: readonly string[];
  /** The place of each option's counter. */
  readonly places: ReadonlyMap<string, number>;
  /** One counter (the number of answers) where only that may leave the raw answers. */
  readonly width: number;
  readonly offset: number;
};

export type PlannedQuestion = {
  readonly question: Question;
  readonly bond: Bond;
  readonly kind: CountedKind;
  readonly tree: PlannedTree;
  /** Empty where nothing of the answers is ever counted. */
  readonly variables: readonly PlannedVariable[];
  readonly variableOf: ReadonlyMap<string, PlannedVariable>;
  readonly telling: Telling;
};

/**
 * What of a question may ever be told: records, only how many answered, or nothing because the record of another
 * question with the same link tells it.
 */
export type Telling = "records" | "count" | "linked";

/** A block tree and where the numbers of submissions in its smallest blocks lie. */
export type PlannedTree = BlockTree & { readonly order: readonly string[]; readonly offset: number };

/** A questionnaire prepared for counting the answers of one round. */
export type Plan = {
  readonly questions: readonly PlannedQuestion[];
  readonly trees: readonly PlannedTree[];
  readonly invited: number;
  /** How many counters a tally of this plan has. */
  readonly size: number;
};

/** Where a stance's counters of one smallest block begin. */
export const counterAt = (
  { offset, width }: { readonly offset: number; readonly width: number },
  leaf: number,
  stance: Stance,
): number => offset + (leaf * stances.length + stances.indexOf(stance)) * width;

/** Only answers of these classes are ever counted; open texts and what is for the committee alone are not. */
const counted = ({ readBy }: Question): boolean => readBy === "position" || readBy === "figure";

export const planOf = (
  questionnaire: Pick<Questionnaire, "questions">,
  frame: Frame,
  kindFor: KindOf = kindOf,
): Plan => {
  let size = 0;
  const reserve = (tree: BlockTree, width: number): number => {
    const offset = size;
    size += tree.leafCount * stances.length * width;
    return offset;
  };

  const trees = new Map<string, PlannedTree>();
  const treeOf = (order: readonly string[]): PlannedTree => {
    const known = trees.get(order.join("\n"));
    if (known) return known;
    const tree = blockTree(frame.units, order);
    const planned = { ...tree, order, offset: reserve(tree, 1) };
    trees.set(order.join("\n"), planned);
    return planned;
  };

  const bondOf = bonds(questionnaire.questions, frame.breakdown);
  const questions = questionnaire.questions.map((question): Omit<PlannedQuestion, "telling"> => {
    const kind = kindFor(question);
    const bond = bondOf.get(question.id);
    invariant(bond, "every question has a bond");
    const tree = treeOf(kind.joint ? [] : bond.breakdown); // what passes the gate is told of all together
    const variables = counted(question)
      ? kind.variables.map((variable): PlannedVariable => {
          const codes = variable.options.map(({ code }) => code);
          const width = variable.countOnly ? 1 : codes.length;
          const places = new Map(codes.map((code, place) => [code, place]));
          return { variable, codes, places, width, offset: reserve(tree, width) };
        })
      : [];
    const variableOf = new Map(variables.map((planned) => [planned.variable.item ?? "", planned]));
    return { question, bond, kind, tree, variables, variableOf };
  });
  return {
    questions: questions.map((planned) => ({ ...planned, telling: tellingOf(planned, questions) })),
    trees: [...trees.values()],
    invited: frame.units.length,
    size,
  };
};

/** Of linked questions the first is told; of linked numbers, which may add up, none is, only how many answered (R7). */
const tellingOf = (
  { question, bond: { linked } }: Pick<PlannedQuestion, "question" | "bond">,
  questions: readonly Pick<PlannedQuestion, "question" | "variables">[],
): Telling => {
  if (linked.length < 2) return "records";
  const counting = questions.filter((other) => linked.includes(other.question.id) && other.variables.length > 0);
  const areNumbers = counting.every(({ variables }) =>
    variables.every(({ variable }) => variable.scale === "classes" || variable.countOnly),
  );
  if (areNumbers) return "count";
  return counting[0]?.question.id === question.id ? "records" : "linked";
};
