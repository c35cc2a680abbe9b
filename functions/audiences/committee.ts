import type { Hono } from "hono";
import { readCommitteeEvidence } from "../aggregation/read-committee-evidence.ts";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import type { RequestPorts } from "../ports.ts";
import { readCommitteeReportFile } from "../reports/read-committee-report-file.ts";
import { readCommitteeReports } from "../reports/read-committee-reports.ts";
import { requestCommitteeReport } from "../reports/request-committee-report.ts";
import { listCommitteeRounds } from "../rounds/list-committee-rounds.ts";

/** What can be asked by a committee and its secretary. One line per operation. */
const implementations: readonly Implementation[] = [
  listCommitteeRounds,
  readCommitteeEvidence,
  requestCommitteeReport,
  readCommitteeReports,
  readCommitteeReportFile,
];

export const committeeApp = (ports: RequestPorts, options?: ServeOptions): Hono =>
  serve("committee", implementations, ports, options);
