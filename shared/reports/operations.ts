import * as z from "zod/mini";
import { committeeRoles, officeRoles } from "../access/policy.ts";
import { idOf } from "../kernel/id.ts";
import { operation } from "../kernel/operation.ts";
import { Language } from "../kernel/text.ts";
import { Instant } from "../kernel/time.ts";
import { ReportFormat, ReportJob } from "./job.ts";

const roundId = z.strictObject({ roundId: idOf("round") });
const oneJob = z.strictObject({ roundId: idOf("round"), jobId: idOf("job") });
const wanted = z.strictObject({ format: ReportFormat, language: Language });

/** A job as people follow it. */
export const ShownJob = z.omit(ReportJob, { version: true, attempts: true });
export type ShownJob = z.output<typeof ShownJob>;

/** Where a file can be fetched, by whoever has the address, for a few minutes. */
const Download = z.strictObject({ address: z.string(), name: z.string(), expiresAt: Instant });

/** Asking again for what is there or under way changes nothing; for what failed, it begins anew. */
export const requestOfficeReport = operation({
  name: "requestOfficeReport",
  method: "POST",
  path: "/rounds/:roundId/reports",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  body: wanted,
  reply: z.strictObject({ job: ShownJob }),
  refusals: ["release-not-confirmed"],
  summary: { nl: "Een verslag of tabellen laten maken", en: "Have a report or tables made" },
});

/** Every file of the release that holds, wanted so far: queued, running, done or failed. */
export const readOfficeReports = operation({
  name: "readOfficeReports",
  method: "GET",
  path: "/rounds/:roundId/reports",
  audience: "office",
  seats: officeRoles,
  params: roundId,
  reply: z.strictObject({ jobs: z.array(ShownJob) }),
  refusals: [],
  summary: { nl: "Hoe ver verslag en tabellen zijn", en: "How far report and tables are" },
});

export const readOfficeReportFile = operation({
  name: "readOfficeReportFile",
  method: "GET",
  path: "/rounds/:roundId/reports/:jobId/file",
  audience: "office",
  seats: officeRoles,
  params: oneJob,
  reply: Download,
  refusals: ["report-not-ready"],
  summary: { nl: "Een verslag of tabellen ophalen", en: "Fetch a report or tables" },
});

export const requestCommitteeReport = operation({
  name: "requestCommitteeReport",
  method: "POST",
  path: "/rounds/:roundId/reports",
  audience: "committee",
  seats: committeeRoles,
  params: roundId,
  body: wanted,
  reply: z.strictObject({ job: ShownJob }),
  refusals: ["release-not-confirmed"],
  summary: { nl: "Een verslag of tabellen van mijn ronde laten maken", en: "Have a report or tables of my round made" },
});

export const readCommitteeReports = operation({
  name: "readCommitteeReports",
  method: "GET",
  path: "/rounds/:roundId/reports",
  audience: "committee",
  seats: committeeRoles,
  params: roundId,
  reply: z.strictObject({ jobs: z.array(ShownJob) }),
  refusals: [],
  summary: { nl: "Hoe ver verslag en tabellen van mijn ronde zijn", en: "How far my round’s report and tables are" },
});

export const readCommitteeReportFile = operation({
  name: "readCommitteeReportFile",
  method: "GET",
  path: "/rounds/:roundId/reports/:jobId/file",
  audience: "committee",
  seats: committeeRoles,
  params: oneJob,
  reply: Download,
  refusals: ["report-not-ready"],
  summary: { nl: "Een verslag of tabellen van mijn ronde ophalen", en: "Fetch a report or tables of my round" },
});
