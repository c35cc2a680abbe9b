import * as operations from "#shared/reports/operations.ts";
import { implement } from "../http/ask.ts";
import { fileAddress } from "./report-jobs.ts";

export const readOfficeReportFile = implement(operations.readOfficeReportFile, (ask) =>
  fileAddress(ask, ask.params.jobId),
);
