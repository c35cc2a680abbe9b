import { useParams } from "@tanstack/react-router";
import { readCommitteeEvidence, readOfficeEvidence } from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { composeReport } from "#shared/reports/compose.ts";
import {
  readCommitteeReportFile,
  readCommitteeReports,
  readOfficeReportFile,
  readOfficeReports,
  requestCommitteeReport,
  requestOfficeReport,
} from "#shared/reports/operations.ts";
import type { Released } from "#shared/reports/report.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { BlockView } from "../blocks/index.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { type ReportDoor, ReportFiles } from "./report-files.tsx";
import { reportPageWords } from "./words.ts";

/** The report on a screen, from the same blocks as on paper: what everyone may see, whoever reads it here. */
const Report = ({ view, door }: { view: Released; door: ReportDoor }) => {
  const say = useWords(reportPageWords);
  const language = useLanguage();
  const report = composeReport(view, language);
  return (
    <article className="report">
      <PageHeading kicker={report.kicker} lead={report.subtitle}>
        {report.title}
      </PageHeading>
      <p>{report.imprint.join(" · ")}</p>
      <section className="not-in-print" aria-labelledby="files">
        <h2 id="files">{say.files}</h2>
        <p>{say.filesWhat}</p>
        <ReportFiles roundId={view.release.roundId} door={door} />
      </section>
      {report.blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a composed report never changes its order
        <BlockView key={place} block={block} all={report.blocks} />
      ))}
    </article>
  );
};

type Seen = Omit<Released, "release"> & { readonly release: Released["release"] | null };

const ReleasedReport = ({ view, door }: { view: Seen; door: ReportDoor }) => {
  const say = useWords(reportPageWords);
  if (view.release === null) return <EmptyState heading={say.notYet} />;
  return <Report view={{ ...view, release: view.release }} door={door} />;
};

const officeDoor: ReportDoor = { list: readOfficeReports, request: requestOfficeReport, file: readOfficeReportFile };
const committeeDoor: ReportDoor = {
  list: readCommitteeReports,
  request: requestCommitteeReport,
  file: readCommitteeReportFile,
};

const useRound = () => ({ params: { roundId: useParams({ strict: false }).roundId as Id<"round"> } });

export const OfficeReportPage = () => {
  const query = useRead(readOfficeEvidence, useRound());
  return <Loaded query={query}>{(view) => <ReleasedReport view={view} door={officeDoor} />}</Loaded>;
};

export const CommitteeReportPage = () => {
  const query = useRead(readCommitteeEvidence, useRound());
  return (
    <Loaded query={query}>
      {({ committee: _names, ...view }) => <ReleasedReport view={view} door={committeeDoor} />}
    </Loaded>
  );
};
