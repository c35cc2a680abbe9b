import * as operations from "#shared/reports/operations.ts";
import { implement } from "../http/ask.ts";
import { filesOf } from "./report-jobs.ts";

export const readOfficeReports = implement(operations.readOfficeReports, filesOf);
