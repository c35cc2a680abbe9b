import { inLanguage } from "#shared/kernel/text.ts";
import { sectorNames } from "#shared/organisations/organisation.ts";
import { listRounds } from "#shared/rounds/operations.ts";
import { roundWords } from "#shared/rounds/words.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { Anchor } from "../ui/anchor.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { shownDayShort } from "../ui/shown.ts";
import { Stack } from "../ui/stack.tsx";
import { roundPageWords } from "./words.ts";

/** All rounds, the newest first, with how far each is. */
export const RoundsPage = () => {
  const say = useWords(roundPageWords);
  const name = useWords(roundWords);
  const language = useLanguage();
  const query = useRead(listRounds, {}, 30);
  const prepare = (
    <ButtonLink look="primary" href="/bureau/rondes/nieuw">
      {say.newRound}
    </ButtonLink>
  );
  return (
    <Stack gap="large">
      <PageHeading lead={say.roundsLead}>{say.rounds}</PageHeading>
      <Loaded query={query}>
        {({ rounds }) =>
          rounds.length === 0 ? (
            <EmptyState heading={say.noRounds} action={prepare}>
              <p>{say.noRoundsWhat}</p>
            </EmptyState>
          ) : (
            <Stack>
              <div>{prepare}</div>
              <DataTable
                caption={<span className="for-screen-readers">{say.rounds}</span>}
                rows={rounds}
                rowKey={(round) => round.roundId}
                columns={[
                  {
                    key: "title",
                    heading: say.title,
                    namesRow: true,
                    cell: (round) => (
                      <Anchor href={`/bureau/rondes/${round.roundId}`}>{inLanguage(round.title, language)}</Anchor>
                    ),
                  },
                  {
                    key: "sector",
                    heading: say.sector,
                    cell: (round) => inLanguage(sectorNames[round.sector], language),
                  },
                  { key: "phase", heading: say.phase, cell: (round) => name.phases[round.phase] },
                  {
                    key: "period",
                    heading: say.period,
                    cell: (round) =>
                      say.until(shownDayShort(round.opensAt, language), shownDayShort(round.closesAt, language)),
                  },
                  {
                    key: "response",
                    heading: say.response,
                    numeric: true,
                    cell: ({ counts }) =>
                      say.submittedOf(
                        counts.submitted,
                        Object.values(counts).reduce((sum, count) => sum + count, 0),
                      ),
                  },
                ]}
              />
            </Stack>
          )
        }
      </Loaded>
    </Stack>
  );
};
