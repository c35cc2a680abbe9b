import { inLanguage } from "#shared/kernel/text.ts";
import { listCommitteeRounds } from "#shared/rounds/operations.ts";
import { roundWords } from "#shared/rounds/words.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { Anchor } from "../ui/anchor.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { shownDay } from "../ui/shown.ts";
import { Stack } from "../ui/stack.tsx";
import { resultWords } from "./words.ts";

/** The rounds whose answers this committee reads. */
export const CommitteeRoundsPage = () => {
  const say = useWords(resultWords);
  const { phases } = useWords(roundWords);
  const language = useLanguage();
  const query = useRead(listCommitteeRounds, {});
  return (
    <Stack gap="large">
      <PageHeading lead={say.roundsLead}>{say.rounds}</PageHeading>
      <Loaded query={query}>
        {({ rounds }) =>
          rounds.length === 0 ? (
            <EmptyState heading={say.noRounds} />
          ) : (
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
                    <Anchor href={`/commissie/rondes/${round.roundId}`}>{inLanguage(round.title, language)}</Anchor>
                  ),
                },
                { key: "phase", heading: say.phase, cell: (round) => phases[round.phase] },
                { key: "closes", heading: say.closes, cell: (round) => shownDay(round.closesAt, language) },
              ]}
            />
          )
        }
      </Loaded>
    </Stack>
  );
};
