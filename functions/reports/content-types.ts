import type { ReportFormat } from "#shared/reports/job.ts";

export const contentTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
