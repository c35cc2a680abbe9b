import { useParams } from "@tanstack/react-router";
import { readCommitteeEvidence } from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { shownDay } from "../ui/shown.ts";
import { Stack } from "../ui/stack.tsx";
import { NamedAnswers } from "./named-answers.tsx";
import { QuestionRecords } from "./question-records.tsx";
import { Silence } from "./silence.tsx";
import { resultWords } from "./words.ts";

/** What the sector said, for the committee alone: counts first, then who said what, then their own words. */
export const CommitteeRoomPage = () => {
  const say = useWords(resultWords);
  const language = useLanguage();
  const { roundId } = useParams({ strict: false });
  const query = useRead(readCommitteeEvidence, { params: { roundId: roundId as Id<"round"> } });
  return (
    <Loaded query={query}>
      {(view) => {
        const records = view.common.flatMap((item) => (item.is === "record" ? [item] : []));
        const account = view.common.find((item) => item.is === "account");
        if (view.release === null || account === undefined)
          return (
            <Stack gap="large">
              <PageHeading kicker={inLanguage(view.title, language)}>{say.room}</PageHeading>
              <EmptyState heading={say.notYet}>
                <p>{say.notYetWhat}</p>
              </EmptyState>
            </Stack>
          );
        const source = say.basis(shownDay(view.closedAt, language), view.release.releaseId.slice(4, 12));
        return (
          <Stack gap="large">
            <PageHeading kicker={inLanguage(view.title, language)} lead={source}>
              {say.room}
            </PageHeading>
            <Silence account={account} />
            {view.questionnaire.sections.map((section) => (
              <section key={section.id} aria-labelledby={`section-${section.id}`}>
                <Stack gap="large">
                  <h2 id={`section-${section.id}`}>{inLanguage(section.title, language)}</h2>
                  {view.questionnaire.questions
                    .filter((question) => question.section === section.id)
                    .map((question) => (
                      <Stack key={question.id} gap="small">
                        <h3>{inLanguage(question.text, language)}</h3>
                        {(question.readBy === "position" || question.readBy === "figure") && (
                          <QuestionRecords
                            question={question}
                            invited={account.account.invited}
                            source={source}
                            records={records.filter((record) => record.question === question.id)}
                          />
                        )}
                        <NamedAnswers question={question} evidence={view.committee} />
                      </Stack>
                    ))}
                </Stack>
              </section>
            ))}
          </Stack>
        );
      }}
    </Loaded>
  );
};
