import type { CommitteeEvidence } from "#shared/aggregation/evidence.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { Question } from "#shared/questions/question.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { namedMatrix } from "./named-matrix.ts";
import { NamedMatrix } from "./named-matrix-table.tsx";
import { namesIn } from "./names-in.ts";
import { resultWords } from "./words.ts";

/** Up to so many organisations the matrix stands open beside the counts; more would bury them, so it is folded. */
const mostOpen = 15;

/** Who answered what: read under the agreement by the committee and nobody else. */
export const NamedAnswers = ({
  question,
  evidence,
}: {
  question: Question;
  evidence: readonly CommitteeEvidence[];
}) => {
  const say = useWords(resultWords);
  const language = useLanguage();
  const answers = evidence.flatMap((item) => (item.is === "answer" && item.question === question.id ? [item] : []));
  if (answers.length === 0) return null;
  const matrix = (
    <NamedMatrix
      title={inLanguage(question.text, language)}
      matrix={namedMatrix(question, answers, namesIn(evidence))}
    />
  );
  if (answers.length <= mostOpen) return matrix;
  return (
    <details>
      <summary>{say.byNameOf(answers.length)}</summary>
      {matrix}
    </details>
  );
};
