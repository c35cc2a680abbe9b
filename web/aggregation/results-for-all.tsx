import type { CommonView } from "#shared/aggregation/operations.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { shownDay } from "../ui/shown.ts";
import { Stack } from "../ui/stack.tsx";
import { QuestionRecords } from "./question-records.tsx";
import { resultWords } from "./words.ts";

/** Everybody's part of a release, section by section. Questions whose answers nobody here may read are passed over. */
export const ResultsForAll = ({ view }: { view: CommonView }) => {
  const say = useWords(resultWords);
  const language = useLanguage();
  const records = view.common.flatMap((item) => (item.is === "record" ? [item] : []));
  const invited = view.common.flatMap((item) => (item.is === "account" ? [item.account.invited] : []))[0] ?? 0;
  const source = say.basis(shownDay(view.closedAt, language), view.release?.releaseId.slice(4, 12) ?? "");
  const told = new Set(records.map(({ question }) => question));
  return view.questionnaire.sections.map((section) => {
    const questions = view.questionnaire.questions.filter((one) => one.section === section.id && told.has(one.id));
    if (questions.length === 0) return null;
    return (
      <section key={section.id} aria-labelledby={`section-${section.id}`}>
        <Stack gap="large">
          <h2 id={`section-${section.id}`}>{inLanguage(section.title, language)}</h2>
          {questions.map((question) => (
            <Stack key={question.id} gap="small">
              <h3>{inLanguage(question.text, language)}</h3>
              <QuestionRecords
                question={question}
                invited={invited}
                source={source}
                records={records.filter((record) => record.question === question.id)}
              />
            </Stack>
          ))}
        </Stack>
      </section>
    );
  });
};
