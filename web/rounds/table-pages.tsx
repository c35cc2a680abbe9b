import { useParams } from "@tanstack/react-router";
import type { Id } from "#shared/kernel/id.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { listTableRounds, readTableRound } from "#shared/rounds/operations.ts";
import type { Phase } from "#shared/rounds/round.ts";
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
import { AccountTable } from "./account-table.tsx";
import { roundPageWords } from "./words.ts";

const afterClosing: readonly Phase[] = ["closed", "analysing", "published", "archived"];

/** The rounds of a table's sector, for its secretaries and members. */
export const TableRoundsPage = () => {
  const say = useWords(roundPageWords);
  const name = useWords(roundWords);
  const language = useLanguage();
  const query = useRead(listTableRounds, {}, 30);
  return (
    <Stack gap="large">
      <PageHeading lead={say.roundsLead}>{say.table}</PageHeading>
      <Loaded query={query}>
        {({ rounds }) =>
          rounds.length === 0 ? (
            <EmptyState heading={say.tableNone} />
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
                    <Anchor href={`/tafel/rondes/${round.roundId}`}>{inLanguage(round.title, language)}</Anchor>
                  ),
                },
                { key: "phase", heading: say.phase, cell: (round) => name.phases[round.phase] },
                { key: "closes", heading: say.closes, cell: (round) => shownDay(round.closesAt, language) },
              ]}
            />
          )
        }
      </Loaded>
    </Stack>
  );
};

/** Who of the table takes part in a round. */
export const TableRoundPage = () => {
  const { roundId } = useParams({ strict: false });
  const name = useWords(roundWords);
  const say = useWords(roundPageWords);
  const language = useLanguage();
  const query = useRead(readTableRound, { params: { roundId: roundId as Id<"round"> } }, 10);
  return (
    <Loaded query={query}>
      {({ round, account }) => (
        <Stack gap="large">
          <PageHeading kicker={name.phases[round.phase]} lead={`${say.closes}: ${shownDay(round.closesAt, language)}`}>
            {inLanguage(round.title, language)}
          </PageHeading>
          {afterClosing.includes(round.phase) && (
            <p>
              <Anchor href={`/tafel/rondes/${round.roundId}/uitkomsten`}>{say.tableResults}</Anchor>
            </p>
          )}
          <AccountTable account={account} />
        </Stack>
      )}
    </Loaded>
  );
};
