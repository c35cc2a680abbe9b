import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Id } from "#shared/kernel/id.ts";
import type { Language } from "#shared/kernel/text.ts";
import type { ReportFormat } from "#shared/reports/job.ts";
import { readOfficeReportFile, readOfficeReports, requestOfficeReport } from "#shared/reports/operations.ts";
import { staff } from "../cast/people.ts";
import type { Product } from "../product.ts";
import type { Stage } from "../worlds/world.ts";

const files: readonly { readonly format: ReportFormat; readonly file: string }[] = [
  { format: "pdf", file: "report.pdf" },
  { format: "csv", file: "tables.csv" },
  { format: "xlsx", file: "tables.xlsx" },
];

/** Has the files of a confirmed release made as anybody would, and fetches them by the addresses it is given. */
export const writeReportFiles = async (
  { stage, product }: { readonly stage: Stage; readonly product: Product },
  roundId: Id<"round">,
  language: Language,
  out: string,
): Promise<void> => {
  const owner = await stage.personWith(staff[0]?.email ?? "");
  const params = { roundId };
  for (const { format } of files) await stage.ask(requestOfficeReport, owner, { params, body: { format, language } });
  stage.tell("The report and the tables are being made");
  await stage.settle();

  const { jobs } = await stage.ask(readOfficeReports, owner, { params });
  for (const { format, file } of files) {
    const job = jobs.find((one) => one.format === format && one.language === language);
    if (job?.state !== "done") throw new Error(`${file} could not be made: ${job?.failure ?? job?.state}`);
    const { address } = await stage.ask(readOfficeReportFile, owner, { params: { roundId, jobId: job.jobId } });
    const response = await product.fetch(new Request(address));
    if (!response.ok) throw new Error(`${file} could not be fetched: ${response.status}`);
    await writeFile(join(out, file), new Uint8Array(await response.arrayBuffer()));
  }
};
