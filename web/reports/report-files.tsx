import type { Id } from "#shared/kernel/id.ts";
import { type ReportFormat, renderSteps, reportFormats } from "#shared/reports/job.ts";
import { jobWords } from "#shared/reports/job-words.ts";
import type {
  readCommitteeReportFile,
  readCommitteeReports,
  readOfficeReportFile,
  readOfficeReports,
  requestCommitteeReport,
  requestOfficeReport,
  ShownJob,
} from "#shared/reports/operations.ts";
import { call } from "../api/call.ts";
import { useDo } from "../api/use-do.ts";
import { useRead } from "../api/use-read.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Progress } from "../ui/progress.tsx";
import { shownNumber } from "../ui/shown.ts";
import { Stack } from "../ui/stack.tsx";
import { reportPageWords } from "./words.ts";
import "./reports.css";

/** The same three things for office and committee, each by its own door. */
export type ReportDoor = {
  readonly list: typeof readOfficeReports | typeof readCommitteeReports;
  readonly request: typeof requestOfficeReport | typeof requestCommitteeReport;
  readonly file: typeof readOfficeReportFile | typeof readCommitteeReportFile;
};

type ReportFilesProps = { readonly roundId: Id<"round">; readonly door: ReportDoor };

/** Report and tables of a release: asked for, followed while they are made, and fetched. */
export const ReportFiles = ({ roundId, door }: ReportFilesProps) => {
  const language = useLanguage();
  const params = { roundId };
  const jobs = useRead(door.list as typeof readOfficeReports, { params }, 2).data?.jobs ?? [];
  const request = useDo(door.request as typeof requestOfficeReport);
  return (
    <Stack>
      {request.failed && <FailedNotice failed={request.failed} />}
      <ul className="report-files">
        {reportFormats.map((format) => (
          <li key={format}>
            <FileState
              format={format}
              job={jobs.find((job) => job.format === format && job.language === language)}
              busy={request.busy}
              onMake={() => void request.run({ params, body: { format, language } })}
              onFetch={async (job) => {
                const reply = await call(door.file as typeof readOfficeReportFile, {
                  params: { roundId, jobId: job.jobId },
                });
                if (reply.ok) location.assign(reply.value.address);
              }}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
};

type FileStateProps = {
  readonly format: ReportFormat;
  readonly job: ShownJob | undefined;
  readonly busy: boolean;
  readonly onMake: () => void;
  readonly onFetch: (job: ShownJob) => void;
};

const FileState = ({ format, job, busy, onMake, onFetch }: FileStateProps) => {
  const say = useWords(reportPageWords);
  const told = useWords(jobWords);
  const language = useLanguage();
  const what = told.formats[format];
  if (job?.state === "done" && job.file) {
    const { name, bytes } = job.file;
    return (
      <Button onClick={() => onFetch(job)}>{say.fetch(name, shownNumber(Math.ceil(bytes / 1024), language))}</Button>
    );
  }
  if (job?.state === "queued" || job?.state === "running") {
    const done = job.step === undefined ? 0 : renderSteps.indexOf(job.step);
    const words = say.progress(what, job.step === undefined ? told.states[job.state] : told.steps[job.step]);
    return (
      <div role="status">
        <Progress done={done} of={renderSteps.length} words={words} />
      </div>
    );
  }
  return (
    <>
      {job?.failure !== undefined && <p>{told.failures[job.failure]}</p>}
      <Button busy={busy} onClick={onMake}>
        {job === undefined ? say.make(what) : say.again(what)}
      </Button>
    </>
  );
};
