import { fewestForBreakdown } from "#shared/aggregation/blocks.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { readQuestionnaire } from "#shared/questionnaires/operations.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { shownNumber } from "../ui/shown.ts";
import { Stack } from "../ui/stack.tsx";
import { BreakdownChoice } from "./breakdown-choice.tsx";
import type { RoundInPreparation } from "./round-preparation.tsx";
import { roundPageWords } from "./words.ts";

/** What staff will be able to show afterwards, and what is not asked: said before anything is sent. */
export const ForecastStep = ({ view }: { view: RoundInPreparation }) => {
  const { round, forecast, invitations } = view;
  const say = useWords(roundPageWords);
  const language = useLanguage();
  const questionnaire = useRead(readQuestionnaire, { params: { questionnaireId: round.questionnaireId } });
  const share = (part: number) => `${shownNumber(part * 100, language, 0)} %`;
  return (
    <Stack gap="large">
      <Stack gap="small">
        <h2>{say.forecastTitle}</h2>
        <p>{say.forecastLead}</p>
      </Stack>
      <Notice
        tone={forecast.small ? "warning" : "info"}
        heading={forecast.small ? undefined : say.forecastFew(forecast.fewestAnswers)}
      >
        <p>
          {forecast.small
            ? say.forecastSmall
            : forecast.breakdownPossible
              ? say.forecastBreakdown
              : invitations.length < fewestForBreakdown && say.forecastNoBreakdown}
        </p>
      </Notice>
      {invitations.length >= fewestForBreakdown && <BreakdownChoice view={view} />}
      <DataTable
        caption={say.forecastRows}
        rows={forecast.scenarios}
        rowKey={(scenario) => scenario.response}
        narrow="scroll"
        columns={[
          {
            key: "answers",
            heading: say.forecastIf,
            namesRow: true,
            cell: (scenario) => say.forecastAnswers(scenario.answers, share(scenario.response)),
          },
          { key: "exact", heading: say.forecastExact, numeric: true, cell: (scenario) => share(scenario.exactShare) },
          {
            key: "blocks",
            heading: say.forecastBlocks,
            numeric: true,
            cell: (scenario) => shownNumber(scenario.blocks, language),
          },
        ]}
      />
      <Loaded query={questionnaire}>
        {({ leftOut }) =>
          leftOut.length > 0 && (
            <DataTable
              caption={say.leftOut(leftOut.length)}
              rows={leftOut}
              rowKey={(one) => one.id}
              columns={[
                {
                  key: "question",
                  heading: say.leftOutQuestion,
                  namesRow: true,
                  cell: (one) => inLanguage(one.text, language),
                },
                { key: "why", heading: say.leftOutWhy, cell: (one) => inLanguage(one.because, language) },
              ]}
            />
          )
        }
      </Loaded>
    </Stack>
  );
};
