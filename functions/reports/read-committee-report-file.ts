import { refuse } from "#shared/kernel/result.ts";
import * as operations from "#shared/reports/operations.ts";
import { implement } from "../http/ask.ts";
import { sitsInRound } from "./own-round.ts";
import { fileAddress } from "./report-jobs.ts";

export const readCommitteeReportFile = implement(operations.readCommitteeReportFile, async (ask) =>
  sitsInRound(ask) ? fileAddress(ask, ask.params.jobId) : refuse("not-found"),
);
