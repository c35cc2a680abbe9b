import { useParams } from "@tanstack/react-router";
import { type CommonView, readOwnEvidence, readTableEvidence } from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Stack } from "../ui/stack.tsx";
import { ResultsForAll } from "./results-for-all.tsx";
import { resultWords } from "./words.ts";

/** What everyone who took part may see of a round, once it has been released. */
const Released = ({ view }: { view: CommonView }) => {
  const say = useWords(resultWords);
  const language = useLanguage();
  return (
    <Stack gap="large">
      <PageHeading kicker={inLanguage(view.title, language)} lead={view.release === null ? undefined : say.forAllLead}>
        {say.room}
      </PageHeading>
      {view.release === null ? (
        <EmptyState heading={say.notYet}>
          <p>{say.notYetWhat}</p>
        </EmptyState>
      ) : (
        <ResultsForAll view={view} />
      )}
    </Stack>
  );
};

const useRound = () => ({ params: { roundId: useParams({ strict: false }).roundId as Id<"round"> } });

/** For an organisation that was asked. */
export const OwnResultsPage = () => {
  const query = useRead(readOwnEvidence, useRound());
  return <Loaded query={query}>{(view) => <Released view={view} />}</Loaded>;
};

/** For the secretaries and members of the sector's table. */
export const TableResultsPage = () => {
  const query = useRead(readTableEvidence, useRound());
  return <Loaded query={query}>{(view) => <Released view={view} />}</Loaded>;
};
