import { ok, type Result, refuse } from "#shared/kernel/result.ts";
import { entriesOf } from "#shared/lists/included/included-list.ts";
import { includedLists } from "#shared/lists/included/index.ts";
import type { ReadList } from "#shared/lists/list-report.ts";
import type { ListSource } from "#shared/lists/operations.ts";
import { readListFile, UnreadableListFile } from "./read-list-file.ts";

/** What a file, or a list that comes with the product, says. */
export const readSource = (source: ListSource): Result<ReadList, "list-file-faulty"> => {
  if (source.is === "included") {
    const entries = entriesOf(includedLists[source.name]);
    return ok({ headings: [], roles: ["code", "nl", "en", "also"], entries, left: [] });
  }
  try {
    return ok(readListFile(source.base64, source.columns));
  } catch (trouble) {
    if (!(trouble instanceof UnreadableListFile)) throw trouble;
    const { because, line } = trouble;
    return refuse("list-file-faulty", { because, ...(line !== undefined && { line }) });
  }
};
