import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import type { Forecast } from "../rounds/forecast.ts";
import { type BlockNode, shownBlocks } from "./blocks.ts";
import { type Frame, type KindOf, type Plan, type PlannedQuestion, planOf } from "./plan.ts";
import { bandWidth, fewestAnswers } from "./record.ts";

/** Shares of the invited that answer, for which staff are told what to expect. */
const scenarios = [0.7, 0.9] as const;
/** With so few answers a round lives from texts and conversations, not from charts. */
const smallRound = 7;
/** Beyond this size the number of answers is taken as its mean; below, every number counts with its chance. */
const largeBlock = 60;

/**
 * What will be publishable, before anything is sent. Two plain assumptions: everyone agrees to be named to the
 * committee and answers or not by the same chance, and every way in which the answers to a question can be divided over
 * its options is equally likely. Follow-ups are left out, because how many see them depends on answers.
 */
export const forecast = (questionnaire: Pick<Questionnaire, "questions">, frame: Frame, kindFor?: KindOf): Forecast => {
  const plan = planOf(questionnaire, frame, kindFor);
  const expected = scenarios.reduce((sum, response) => sum + response, 0) / scenarios.length;
  return {
    invited: plan.invited,
    fewestAnswers,
    small: Math.round(plan.invited * expected) <= smallRound,
    breakdownPossible: plan.trees.some(({ leafCount }) => leafCount > 1),
    scenarios: scenarios.map((response) => {
      const answers = Math.round(plan.invited * response);
      const finest = plan.trees.map((tree) => blocksAt(tree, response).length);
      const blocks = answers < fewestAnswers ? 0 : Math.max(0, ...finest);
      return { response, answers, blocks, exactShare: exactShare(plan, response) };
    }),
  };
};

type Tree = PlannedQuestion["tree"];

/** The blocks that come out where every smallest block answers at the same rate. */
const blocksAt = (tree: Tree, response: number): readonly BlockNode[] => {
  const sizes = leafSizes(tree);
  return shownBlocks(tree, (leaf) => Math.round((sizes[leaf] ?? 0) * response));
};

const leafSizes = ({ leafOf, leafCount }: Tree): readonly number[] => {
  const sizes = new Array<number>(leafCount).fill(0);
  for (const leaf of leafOf.values()) sizes[leaf] = (sizes[leaf] ?? 0) + 1;
  return sizes;
};

/** The expected share of records with exact counts among all records of questions that everyone is asked. */
const exactShare = ({ questions }: Plan, response: number): number => {
  const shares = questions
    .filter(({ bond, telling }) => bond.follows.length === 0 && telling === "records")
    .flatMap(({ tree, variables }) => {
      const sizes = leafSizes(tree);
      const blocks = blocksAt(tree, response).map(({ leaves }) =>
        leaves.reduce((size, leaf) => size + (sizes[leaf] ?? 0), 0),
      );
      const closed = variables.filter(({ variable }) => !variable.countOnly && !variable.gated);
      return closed.flatMap(({ codes }) => blocks.map((size) => exactChance(size, response, codes.length)));
    });
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
};

/** The chance of exact counts in a block of so many invited, over every number of answers it may get. */
const exactChance = (size: number, response: number, options: number): number => {
  if (size > largeBlock) return exactAmong(Math.round(size * response), options);
  let chance = (1 - response) ** size;
  let total = 0;
  for (let answers = 0; answers <= size; answers += 1) {
    total += chance * exactAmong(answers, options);
    chance *= ((size - answers) / (answers + 1)) * (response / (1 - response));
  }
  return total;
};

/** The share of all divisions of so many answers over the options in which at least three did not choose the largest. */
export const exactAmong = (answers: number, options: number): number => {
  if (answers < fewestAnswers || options < 2) return 0;
  let banded = 0;
  for (let others = 0; others <= bandWidth; others += 1) banded += options * divisions(others, options - 1);
  return 1 - banded / divisions(answers, options);
};

/** In how many ways so many can be divided over so many places. */
const divisions = (things: number, places: number): number => {
  let ways = 1;
  for (let place = 1; place < places; place += 1) ways *= (things + place) / place;
  return ways;
};
