import type { CommitteeEvidence } from "#shared/aggregation/evidence.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { DataTable } from "../ui/data-table.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { resultWords } from "./words.ts";

type NamedAnswersProps = { readonly question: Question; readonly evidence: readonly CommitteeEvidence[] };

/** Who answered what, and what they wrote: read under the agreement by the committee and nobody else. */
export const NamedAnswers = ({ question, evidence }: NamedAnswersProps) => {
  const say = useWords(resultWords);
  const language = useLanguage();
  const names = new Map(
    evidence.flatMap((item) =>
      item.is === "respondent" ? [[item.invitationId, item.organisations.join(" + ")] as const] : [],
    ),
  );
  const answers = evidence.flatMap((item) => (item.is === "answer" && item.question === question.id ? [item] : []));
  const texts = evidence.flatMap((item) => (item.is === "text" && item.question === question.id ? [item] : []));
  const isOpen = question.readBy === "text" || question.readBy === "confidential";
  return (
    <>
      {answers.length > 0 && (
        <DataTable
          caption={say.byName}
          rows={answers}
          rowKey={(answer) => answer.invitationId}
          columns={[
            {
              key: "name",
              heading: say.organisation,
              namesRow: true,
              cell: (answer) => names.get(answer.invitationId),
            },
            {
              key: "answer",
              heading: say.answer,
              cell: (answer) =>
                kindOf(question)
                  .lines(answer.value)
                  .map(
                    ({ label, value }) =>
                      `${label ? `${inLanguage(label, language)}: ` : ""}${inLanguage(value, language)}`,
                  )
                  .join("; "),
            },
          ]}
        />
      )}
      {texts.length > 0 && (
        <dl aria-label={say.texts}>
          {texts.map((text) => (
            <div key={text.invitationId} className="quoted">
              <dt>{names.get(text.invitationId)}</dt>
              {text.words.map((words) => (
                <dd key={words} className="own-words">
                  {words}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {isOpen && texts.length === 0 && <p>{say.noTexts}</p>}
    </>
  );
};
