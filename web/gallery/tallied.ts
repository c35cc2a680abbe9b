import { chartedParts, chartOf } from "#shared/aggregation/chart-of.ts";
import { disclosure } from "#shared/aggregation/disclosure.ts";
import type { EvidenceRecord } from "#shared/aggregation/record.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";

/** The charts of a question when so many have answered, each the next of these answers. As if everything passed. */
export const chartsOf = (question: Question, answers: readonly unknown[], n: number): readonly ChartSpec[] => {
  const { variables, observe, open } = kindOf(question);
  const complete = answers.filter((answer) => open(answer).length === 0);
  const given = Array.from({ length: n }, (_, at) => complete[at % complete.length]);
  const records = variables
    .filter(({ countOnly }) => !countOnly)
    .map(({ item, options }): EvidenceRecord => {
      const codes = options.map(({ code }) => code);
      const said = given.map((answer) => observe(answer).get(item ?? ""));
      const counts = codes.map((code) => said.filter((one) => one === code).length);
      return {
        is: "record",
        question: question.id,
        item,
        stance: "named",
        block: [],
        disclosed: disclosure(codes, counts),
      };
    });
  return chartedParts(question, records).flatMap((part) => chartOf(question, part, 14) ?? []);
};
