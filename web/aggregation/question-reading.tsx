import type { CommitteeEvidence } from "#shared/aggregation/evidence.ts";
import type { EvidenceRecord } from "#shared/aggregation/record.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { Question } from "#shared/questions/question.ts";
import { useLanguage } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { NamedAnswers } from "./named-answers.tsx";
import { OwnWords } from "./own-words.tsx";
import { QuestionRecords } from "./question-records.tsx";

type QuestionReadingProps = {
  readonly question: Question;
  readonly records: readonly EvidenceRecord[];
  readonly committee: readonly CommitteeEvidence[];
  readonly invited: number;
  readonly source: string;
};

/** One question as the committee reads it: the counts, who said what, and their own words. */
export const QuestionReading = ({ question, records, committee, invited, source }: QuestionReadingProps) => {
  const language = useLanguage();
  const isCounted = question.readBy === "position" || question.readBy === "figure";
  return (
    <Stack gap="small">
      <h2 id={`vraag-${question.id}`} className="room-question">
        {inLanguage(question.text, language)}
      </h2>
      {isCounted && <QuestionRecords question={question} invited={invited} records={records} source={source} />}
      <NamedAnswers question={question} evidence={committee} />
      <OwnWords question={question} evidence={committee} />
    </Stack>
  );
};
