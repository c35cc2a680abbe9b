import { chartOf } from "#shared/aggregation/chart-of.ts";
import type { EvidenceRecord } from "#shared/aggregation/record.ts";
import { aggregationWords } from "#shared/aggregation/words.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import type { Question } from "#shared/questions/question.ts";
import { type Stance, stances } from "#shared/responses/response.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { RecordTable } from "./record-table.tsx";
import { resultWords } from "./words.ts";

type QuestionRecordsProps = {
  readonly question: Question;
  readonly records: readonly EvidenceRecord[];
  readonly invited: number;
};

/** What may be told of one question, for those who are named to the committee and those who are not, never together. */
export const QuestionRecords = ({ question, records, invited }: QuestionRecordsProps) => {
  const say = useWords(resultWords);
  const charts = stances.flatMap((stance) => {
    const ofStance = records.filter((record) => record.stance === stance && record.block.length === 0);
    const chart = chartOf(question, ofStance, invited);
    return chart ? [{ stance, chart }] : [];
  });
  if (charts.length === 0) return <p>{say.noRecords}</p>;
  return charts.map(({ stance, chart }) => <StanceRecords key={stance} stance={stance} chart={chart} />);
};

const StanceRecords = ({ stance, chart }: { stance: Stance; chart: ChartSpec }) => {
  const say = useWords(resultWords);
  const told = useWords(aggregationWords);
  const language = useLanguage();
  const because = [...new Set(chart.rows.flatMap((row) => (row.because === undefined ? [] : [row.because])))];
  const sentences = because.map((reason) => {
    const sentence = told.because[reason as keyof typeof told.because];
    return typeof sentence === "string" ? sentence : sentence[stance];
  });
  const numbers = [...new Set(chart.rows.map((row) => row.n))];
  const [n] = numbers;
  const only = numbers.length === 1 && n !== undefined ? say.question(n, chart.invited) : undefined;
  const isSilent = chart.rows.every((row) => row.because !== undefined && row.n === undefined);
  return (
    <>
      {isSilent ? (
        <h4>{say.group[stance]}</h4>
      ) : (
        <RecordTable chart={chart} caption={[say.group[stance], only].filter(Boolean).join(": ")} />
      )}
      {sentences.map((sentence) => (
        <p key={sentence} className="because" lang={language}>
          {sentence}
        </p>
      ))}
    </>
  );
};

export const questionHeading = (question: Question, language: "nl" | "en"): string =>
  inLanguage(question.text, language);
