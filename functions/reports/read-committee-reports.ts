import { refuse } from "#shared/kernel/result.ts";
import * as operations from "#shared/reports/operations.ts";
import { implement } from "../http/ask.ts";
import { sitsInRound } from "./own-round.ts";
import { filesOf } from "./report-jobs.ts";

export const readCommitteeReports = implement(operations.readCommitteeReports, async (ask) =>
  sitsInRound(ask) ? filesOf(ask) : refuse("not-found"),
);
