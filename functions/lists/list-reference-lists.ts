import { ok } from "#shared/kernel/result.ts";
import * as operations from "#shared/lists/operations.ts";
import { implement } from "../http/ask.ts";
import { readLists } from "./store.ts";

export const listReferenceLists = implement(operations.listReferenceLists, async ({ ports }) =>
  ok({ lists: [...(await readLists(ports))] }),
);
