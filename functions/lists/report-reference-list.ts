import { ok } from "#shared/kernel/result.ts";
import { compareLists } from "#shared/lists/compare-lists.ts";
import { listReport } from "#shared/lists/list-report.ts";
import * as operations from "#shared/lists/operations.ts";
import { implement } from "../http/ask.ts";
import { readSource } from "./read-source.ts";
import { standingList } from "./standing-list.ts";

export const reportReferenceList = implement(operations.reportReferenceList, async ({ ports, body }) => {
  const read = readSource(body.source);
  if (!read.ok) return read;
  const standing = await standingList(ports, body.list);
  const difference = compareLists(standing?.entries ?? [], read.value.entries);
  return ok({ report: listReport(read.value, difference), version: standing?.head.version ?? 0 });
});
