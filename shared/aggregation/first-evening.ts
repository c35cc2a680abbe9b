import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { kindOf } from "../questions/index.ts";
import type { Variable } from "../questions/kind.ts";
import type { Question } from "../questions/question.ts";
import { isTick } from "./chart-of.ts";
import { cellOf } from "./derived.ts";
import type { Disclosed, EvidenceRecord } from "./record.ts";

/** One thing on which the sector agrees or is divided, with the record that says so. */
export type Point = {
  readonly question: Question;
  readonly variable: Variable;
  readonly disclosed: Disclosed;
  /** The option most of them chose. */
  readonly option: string;
};

const most = 5;

/**
 * What a committee reads on its first evening: where those who are named agree most, and where they are most divided.
 * Derived from records alone; a bound counts for what it surely says. Ties stay in the order of the questionnaire.
 */
export const firstEvening = (
  { questions }: Pick<Questionnaire, "questions">,
  records: readonly EvidenceRecord[],
): { readonly agreement: readonly Point[]; readonly division: readonly Point[] } => {
  const points = questions
    .filter(({ readBy }) => readBy === "position")
    .flatMap((question) =>
      kindOf(question).variables.flatMap((variable) => {
        const told = records.filter(
          (one) => one.question === question.id && one.item === variable.item && one.stance === "named",
        );
        const disclosed = overAllBlocks(told.map((record) => record.disclosed));
        const point = disclosed && pointOf(question, variable, disclosed);
        return point ? [point] : [];
      }),
    );
  const best = (by: (point: Point) => number) =>
    points
      .map((point) => ({ point, score: by(point) }))
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score)
      .slice(0, most)
      .map(({ point }) => point);
  return { agreement: best(agreement), division: best(division) };
};

/** One record for all blocks: the only one there is, or the sum where every block has counts. */
const overAllBlocks = (parts: readonly Disclosed[]): Disclosed | undefined => {
  if (parts.length < 2) return parts[0];
  const counts: Record<string, number> = {};
  let n = 0;
  for (const part of parts) {
    if (part.shown !== "exact") return undefined;
    n += part.n;
    for (const [code, count] of Object.entries(part.counts)) counts[code] = (counts[code] ?? 0) + count;
  }
  return { shown: "exact", n, counts };
};

const pointOf = (question: Question, variable: Variable, disclosed: Disclosed): Point | undefined => {
  if (disclosed.shown !== "exact" && disclosed.shown !== "band") return undefined;
  const largest = variable.options
    .filter(({ aside }) => !aside)
    .map(({ code }) => ({ code, count: surely(disclosed, code) }))
    .reduce<{ code: string; count: number } | undefined>(
      (best, one) => (best && best.count >= one.count ? best : one),
      undefined,
    );
  return largest && { question, variable, disclosed, option: largest.code };
};

const surely = (disclosed: Disclosed, code: string): number => {
  const cell = cellOf(disclosed, code);
  return cell.shown === "exact" || cell.shown === "at-least" ? cell.count : 0;
};

/** The share that surely chose the same. That most did not tick something is no agreement on anything. */
const agreement = ({ variable, disclosed, option }: Point): number =>
  !("n" in disclosed) || disclosed.n === 0 || (isTick(variable) && option === "no")
    ? 0
    : surely(disclosed, option) / disclosed.n;

/**
 * How large the smaller camp is: below against above the middle of a scale, yes against no, the second against the rest.
 * What half of them tick is no disagreement: the others may think so too.
 */
const division = ({ variable, disclosed }: Point): number => {
  if (disclosed.shown !== "exact" || disclosed.n === 0 || isTick(variable)) return 0;
  const counts = variable.options.filter(({ aside }) => !aside).map(({ code }) => surely(disclosed, code));
  if (variable.scale === "ordinal") {
    const middle = (counts.length - 1) / 2;
    const side = (isOn: (place: number) => boolean) =>
      counts.reduce((sum, count, place) => (isOn(place) ? sum + count : sum), 0);
    return (
      Math.min(
        side((place) => place < middle),
        side((place) => place > middle),
      ) / disclosed.n
    );
  }
  return (counts.toSorted((one, other) => other - one)[1] ?? 0) / disclosed.n;
};
