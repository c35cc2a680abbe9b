import { refuse } from "#shared/kernel/result.ts";
import * as operations from "#shared/reports/operations.ts";
import { implement } from "../http/ask.ts";
import { sitsInRound } from "./own-round.ts";
import { requestFile } from "./report-jobs.ts";

export const requestCommitteeReport = implement(operations.requestCommitteeReport, async (ask) =>
  sitsInRound(ask) ? requestFile(ask, ask.body) : refuse("not-found"),
);
