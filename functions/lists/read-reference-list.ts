import { ok, refuse } from "#shared/kernel/result.ts";
import * as operations from "#shared/lists/operations.ts";
import { implement } from "../http/ask.ts";
import { standingList } from "./standing-list.ts";
import { toldOf } from "./store.ts";

const perStretch = 100;

export const readReferenceList = implement(operations.readReferenceList, async ({ ports, params, query }) => {
  const standing = await standingList(ports, params.list);
  if (standing === undefined) return refuse("not-found");
  const from = Number(query.from ?? 0);
  const entries = standing.entries.slice(from, from + perStretch).map(({ code, label }) => ({ code, label }));
  return ok({ head: toldOf(standing.head), from, entries });
});
