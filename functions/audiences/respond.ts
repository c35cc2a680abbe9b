import type { Hono } from "hono";
import { readOwnEvidence } from "../aggregation/read-own-evidence.ts";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import type { RequestPorts } from "../ports.ts";
import { acceptAgreement } from "../responses/accept-agreement.ts";
import { declineResponse } from "../responses/decline-response.ts";
import { listAsked } from "../responses/list-asked.ts";
import { openText } from "../responses/open-text.ts";
import { readChanges } from "../responses/read-changes.ts";
import { readResponse } from "../responses/read-response.ts";
import { saveAnswers } from "../responses/save-answers.ts";
import { submitResponse } from "../responses/submit-response.ts";
import { withdrawResponse } from "../responses/withdraw-response.ts";

/** What can be asked by those who answer for an organisation. One line per operation. */
const implementations: readonly Implementation[] = [
  listAsked,
  readResponse,
  readChanges,
  acceptAgreement,
  saveAnswers,
  openText,
  submitResponse,
  withdrawResponse,
  declineResponse,
  readOwnEvidence,
];

export const respondApp = (ports: RequestPorts, options?: ServeOptions): Hono =>
  serve("respond", implementations, ports, options);
