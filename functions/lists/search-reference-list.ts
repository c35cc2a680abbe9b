import { ok, refuse } from "#shared/kernel/result.ts";
import * as operations from "#shared/lists/search-operations.ts";
import { implement } from "../http/ask.ts";
import { foundInList } from "./found-in-list.ts";

/** Lists are public facts: which of them somebody looks in is nothing to keep from anyone who answers. */
export const searchReferenceList = implement(operations.searchReferenceList, async ({ ports, params, query }) => {
  const found = await foundInList(ports, params.list, query.text);
  return found ? ok(found) : refuse("not-found");
});
