import { ok, refuse } from "#shared/kernel/result.ts";
import * as operations from "#shared/lists/search-operations.ts";
import { implement } from "../http/ask.ts";
import { foundInList } from "./found-in-list.ts";

export const tryReferenceList = implement(operations.tryReferenceList, async ({ ports, params, query }) => {
  const found = await foundInList(ports, params.list, query.text);
  return found ? ok(found) : refuse("not-found");
});
