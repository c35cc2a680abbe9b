import type { readCommitteeEvidence } from "#shared/aggregation/operations.ts";
import type { ReplyOf } from "#shared/kernel/operation.ts";
import { QuestionReading } from "./question-reading.tsx";

type SectionReadingProps = {
  readonly view: ReplyOf<typeof readCommitteeEvidence>;
  readonly section: string;
  readonly invited: number;
  readonly source: string;
};

/** All questions of one section, in the order in which they were asked. */
export const SectionReading = ({ view, section, invited, source }: SectionReadingProps) =>
  view.questionnaire.questions
    .filter((question) => question.section === section)
    .map((question) => (
      <QuestionReading
        key={question.id}
        question={question}
        committee={view.committee}
        invited={invited}
        source={source}
        records={view.common.flatMap((item) => (item.is === "record" && item.question === question.id ? [item] : []))}
      />
    ));
