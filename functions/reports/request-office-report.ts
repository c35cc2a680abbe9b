import * as operations from "#shared/reports/operations.ts";
import { implement } from "../http/ask.ts";
import { requestFile } from "./report-jobs.ts";

export const requestOfficeReport = implement(operations.requestOfficeReport, (ask) => requestFile(ask, ask.body));
