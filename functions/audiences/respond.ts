import type { Hono } from "hono";
import { readOwnEvidence } from "../aggregation/read-own-evidence.ts";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import { searchReferenceList } from "../lists/search-reference-list.ts";
import type { RequestPorts } from "../ports.ts";
import { acceptAgreement } from "../responses/accept-agreement.ts";
import { addComment } from "../responses/add-comment.ts";
import { askReview } from "../responses/ask-review.ts";
import { assignSection } from "../responses/assign-section.ts";
import { declineResponse } from "../responses/decline-response.ts";
import { handOver } from "../responses/hand-over.ts";
import { inviteColleague } from "../responses/invite-colleague.ts";
import { lendKey } from "../responses/lend-key.ts";
import { listAlsoAsked } from "../responses/list-also-asked.ts";
import { listAsked } from "../responses/list-asked.ts";
import { openText } from "../responses/open-text.ts";
import { readAnswerHistory } from "../responses/read-answer-history.ts";
import { readChanges } from "../responses/read-changes.ts";
import { readResponse } from "../responses/read-response.ts";
import { readSubmission } from "../responses/read-submission.ts";
import { removeColleague } from "../responses/remove-colleague.ts";
import { resolveComment } from "../responses/resolve-comment.ts";
import { returnReview } from "../responses/return-review.ts";
import { saveAnswers } from "../responses/save-answers.ts";
import { sayWhere } from "../responses/say-where.ts";
import { submitResponse } from "../responses/submit-response.ts";
import { withdrawResponse } from "../responses/withdraw-response.ts";

/** What can be asked by those who answer for an organisation. One line per operation. */
const implementations: readonly Implementation[] = [
  listAsked,
  readResponse,
  readChanges,
  searchReferenceList,
  acceptAgreement,
  saveAnswers,
  lendKey,
  openText,
  submitResponse,
  readSubmission,
  withdrawResponse,
  listAlsoAsked,
  declineResponse,
  inviteColleague,
  removeColleague,
  handOver,
  assignSection,
  sayWhere,
  addComment,
  resolveComment,
  readAnswerHistory,
  askReview,
  returnReview,
  readOwnEvidence,
];

export const respondApp = (ports: RequestPorts, options?: ServeOptions): Hono =>
  serve("respond", implementations, ports, options);
