import { Fragment } from "react";
import { chartedParts } from "#shared/aggregation/chart-of.ts";
import type { EvidenceRecord } from "#shared/aggregation/record.ts";
import { wholeChart } from "#shared/aggregation/whole-chart.ts";
import { aggregationWords } from "#shared/aggregation/words.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import type { Question } from "#shared/questions/question.ts";
import { type Stance, stances } from "#shared/responses/response.ts";
import { Chart } from "../charts/index.tsx";
import { useWords } from "../ui/language.tsx";
import { Breakdown } from "./breakdown.tsx";
import { RecordTable } from "./record-table.tsx";
import { resultWords } from "./words.ts";

type QuestionRecordsProps = {
  readonly question: Question;
  readonly records: readonly EvidenceRecord[];
  readonly invited: number;
  /** Which release it comes from, as it stands under each figure. */
  readonly source: string;
};

/** What may be told of one question, for those who are named to the committee and those who are not, never together. */
export const QuestionRecords = ({ question, records, invited, source }: QuestionRecordsProps) => {
  const say = useWords(resultWords);
  const told = stances.flatMap((stance) => {
    const ofStance = records.filter((record) => record.stance === stance);
    return chartedParts(question, ofStance).flatMap((part) => {
      const chart = wholeChart(question, part, invited);
      return chart ? [{ stance, chart, part }] : [];
    });
  });
  if (told.length === 0) return <p>{say.noRecords}</p>;
  return told.map(({ stance, chart, part }) => (
    <Fragment key={`${stance} ${chart.title.nl}`}>
      <StanceRecords stance={stance} chart={chart} source={source} />
      <Breakdown question={question} records={part} invited={invited}>
        {(group, name) => <StanceRecords stance={stance} chart={group} source={source} group={name} />}
      </Breakdown>
    </Fragment>
  ));
};

type StanceRecordsProps = {
  readonly stance: Stance;
  readonly chart: ChartSpec;
  readonly source: string;
  /** The part of the round it is about, in words; absent for the whole. */
  readonly group?: string;
};

const StanceRecords = ({ stance, chart, source, group }: StanceRecordsProps) => {
  const say = useWords(resultWords);
  const told = useWords(aggregationWords);
  const because = [...new Set(chart.rows.flatMap((row) => (row.because === undefined ? [] : [row.because])))];
  const sentences = because.map((reason) => {
    const sentence = told.because[reason as keyof typeof told.because];
    return typeof sentence === "string" ? sentence : sentence[stance];
  });
  const numbers = [...new Set(chart.rows.map((row) => row.n))];
  const [n] = numbers;
  const answered = numbers.length === 1 && n !== undefined ? say.question(n, chart.invited) : undefined;
  const subtitle = [group, say.group[stance], answered].filter(Boolean).join(": ");
  return (
    <Chart
      spec={chart}
      subtitle={subtitle}
      because={sentences}
      source={source}
      table={<RecordTable chart={chart} caption={subtitle} />}
    />
  );
};
