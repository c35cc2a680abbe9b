import type { Hono } from "hono";
import { confirmRelease } from "../aggregation/confirm-release.ts";
import { correctRelease } from "../aggregation/correct-release.ts";
import { proposeRelease } from "../aggregation/propose-release.ts";
import { readOfficeEvidence } from "../aggregation/read-office-evidence.ts";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import { readImport } from "../interchange/read-import.ts";
import { writeForm } from "../interchange/write-form.ts";
import { listReferenceLists } from "../lists/list-reference-lists.ts";
import { loadReferenceList } from "../lists/load-reference-list.ts";
import { readReferenceList } from "../lists/read-reference-list.ts";
import { reportReferenceList } from "../lists/report-reference-list.ts";
import { tryReferenceList } from "../lists/try-reference-list.ts";
import { listOrganisations } from "../organisations/list-organisations.ts";
import { registerOrganisations } from "../organisations/register-organisations.ts";
import type { RequestPorts } from "../ports.ts";
import { compareQuestionnaires } from "../questionnaires/compare-questionnaires.ts";
import { discardDraft } from "../questionnaires/discard-draft.ts";
import { draftQuestionnaire } from "../questionnaires/draft-questionnaire.ts";
import { exportQuestionnaire } from "../questionnaires/export-questionnaire.ts";
import { listQuestionnaires } from "../questionnaires/list-questionnaires.ts";
import { moveRound } from "../questionnaires/move-round.ts";
import { offerQuestionnaire } from "../questionnaires/offer-questionnaire.ts";
import { publishQuestionnaire } from "../questionnaires/publish-questionnaire.ts";
import { publishTemplate } from "../questionnaires/publish-template.ts";
import { readComparability } from "../questionnaires/read-comparability.ts";
import { readDraft } from "../questionnaires/read-draft.ts";
import { readQuestionnaire } from "../questionnaires/read-questionnaire.ts";
import { recordComparability } from "../questionnaires/record-comparability.ts";
import { reportMove } from "../questionnaires/report-move.ts";
import { retireQuestionnaire } from "../questionnaires/retire-questionnaire.ts";
import { returnQuestionnaire } from "../questionnaires/return-questionnaire.ts";
import { saveDraft } from "../questionnaires/save-draft.ts";
import { searchQuestions } from "../questionnaires/search-questions.ts";
import { readOfficeReportFile } from "../reports/read-office-report-file.ts";
import { readOfficeReports } from "../reports/read-office-reports.ts";
import { requestOfficeReport } from "../reports/request-office-report.ts";
import { askClarification } from "../rounds/ask-clarification.ts";
import { cancelRound } from "../rounds/cancel-round.ts";
import { closeRound } from "../rounds/close-round.ts";
import { draftRound } from "../rounds/draft-round.ts";
import { dropInvitation } from "../rounds/drop-invitation.ts";
import { extendDeadline } from "../rounds/extend-deadline.ts";
import { fillRoundList } from "../rounds/fill-round-list.ts";
import { inviteOrganisations } from "../rounds/invite-organisations.ts";
import { launchRound } from "../rounds/launch-round.ts";
import { listRounds } from "../rounds/list-rounds.ts";
import { readRound } from "../rounds/read-round.ts";
import { readRoundLists } from "../rounds/read-round-lists.ts";
import { reviseRound } from "../rounds/revise-round.ts";

/** What can be asked by staff of the office. One line per operation. */
const implementations: readonly Implementation[] = [
  listOrganisations,
  registerOrganisations,
  listReferenceLists,
  readReferenceList,
  reportReferenceList,
  loadReferenceList,
  tryReferenceList,
  listQuestionnaires,
  readQuestionnaire,
  publishTemplate,
  draftQuestionnaire,
  readDraft,
  saveDraft,
  discardDraft,
  searchQuestions,
  exportQuestionnaire,
  offerQuestionnaire,
  returnQuestionnaire,
  publishQuestionnaire,
  retireQuestionnaire,
  compareQuestionnaires,
  readComparability,
  recordComparability,
  reportMove,
  moveRound,
  readImport,
  writeForm,
  listRounds,
  readRound,
  draftRound,
  reviseRound,
  readRoundLists,
  fillRoundList,
  inviteOrganisations,
  dropInvitation,
  askClarification,
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
