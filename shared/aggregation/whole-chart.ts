import type { Cell, ChartRow, ChartSpec } from "../questions/chart.ts";
import type { Question } from "../questions/question.ts";
import { chartOf } from "./chart-of.ts";
import { total } from "./derived.ts";
import type { EvidenceRecord } from "./record.ts";

/**
 * The chart of a question over all blocks of one stance, added up from their records (rule R4): a count where every
 * block has one, else what there surely is. Where a block tells nothing the whole tells nothing either, since what the
 * others add up to is not the whole.
 */
export const wholeChart = (
  question: Question,
  records: readonly EvidenceRecord[],
  invited: number,
): ChartSpec | undefined => {
  const [first] = records;
  if (first === undefined) return undefined;
  const ofBlock = (record: EvidenceRecord) => JSON.stringify(record.block);
  const inFirst = records.filter((record) => ofBlock(record) === ofBlock(first));
  if (inFirst.length === records.length) return chartOf(question, records, invited);
  const frame = chartOf(question, inFirst, invited);
  return (
    frame && {
      ...frame,
      rows: frame.rows.map((row) =>
        wholeRow(
          row,
          records.filter(({ item }) => item === row.item),
        ),
      ),
    }
  );
};

const wholeRow = (row: ChartRow, records: readonly EvidenceRecord[]): ChartRow => {
  const parts = records.map(({ disclosed }) => disclosed);
  const silent = parts.find(({ shown }) => shown === "withheld" || shown === "count");
  const n = parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part.shown === "withheld" ? undefined : sum + part.n),
    0,
  );
  const bars = row.bars.map((bar) => ({
    ...bar,
    cell: silent ? ({ shown: "not" } as const) : wholeCell(total(parts, [bar.code])),
  }));
  const isBanded = parts.some(({ shown }) => shown === "band");
  return {
    item: row.item,
    ...(row.label && { label: row.label }),
    ...(row.at && { at: row.at }),
    ...(n !== undefined && { n }),
    bars,
    ...(silent?.shown === "withheld"
      ? { because: silent.because }
      : silent
        ? { because: "count-only" }
        : isBanded
          ? { because: "band" }
          : {}),
  };
};

const wholeCell = (interval: ReturnType<typeof total>): Cell => {
  if (interval === undefined) return { shown: "not" };
  const { atLeast, atMost } = interval;
  if (atLeast === atMost) return { shown: "exact", count: atLeast };
  return atLeast > 0 ? { shown: "at-least", count: atLeast } : { shown: "at-most", count: atMost };
};
