import type { Hono } from "hono";
import { confirmRelease } from "../aggregation/confirm-release.ts";
import { correctRelease } from "../aggregation/correct-release.ts";
import { proposeRelease } from "../aggregation/propose-release.ts";
import { readOfficeEvidence } from "../aggregation/read-office-evidence.ts";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import { listOrganisations } from "../organisations/list-organisations.ts";
import { registerOrganisations } from "../organisations/register-organisations.ts";
import type { RequestPorts } from "../ports.ts";
import { listQuestionnaires } from "../questionnaires/list-questionnaires.ts";
import { publishQuestionnaire } from "../questionnaires/publish-questionnaire.ts";
import { publishTemplate } from "../questionnaires/publish-template.ts";
import { readQuestionnaire } from "../questionnaires/read-questionnaire.ts";
import { readOfficeReportFile } from "../reports/read-office-report-file.ts";
import { readOfficeReports } from "../reports/read-office-reports.ts";
import { requestOfficeReport } from "../reports/request-office-report.ts";
import { cancelRound } from "../rounds/cancel-round.ts";
import { closeRound } from "../rounds/close-round.ts";
import { draftRound } from "../rounds/draft-round.ts";
import { dropInvitation } from "../rounds/drop-invitation.ts";
import { extendDeadline } from "../rounds/extend-deadline.ts";
import { inviteOrganisations } from "../rounds/invite-organisations.ts";
import { launchRound } from "../rounds/launch-round.ts";
import { listRounds } from "../rounds/list-rounds.ts";
import { readRound } from "../rounds/read-round.ts";
import { reviseRound } from "../rounds/revise-round.ts";

/** What can be asked by staff of the office. One line per operation. */
const implementations: readonly Implementation[] = [
  listOrganisations,
  registerOrganisations,
  listQuestionnaires,
  readQuestionnaire,
  publishQuestionnaire,
  publishTemplate,
  listRounds,
  readRound,
  draftRound,
  reviseRound,
  inviteOrganisations,
  dropInvitation,
  launchRound,
  extendDeadline,
  closeRound,
  cancelRound,
  readOfficeEvidence,
  proposeRelease,
  confirmRelease,
  correctRelease,
  requestOfficeReport,
  readOfficeReports,
  readOfficeReportFile,
];

export const officeApp = (ports: RequestPorts, options?: ServeOptions): Hono =>
  serve("office", implementations, ports, options);
