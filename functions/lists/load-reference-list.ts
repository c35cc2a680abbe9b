import { ok, refuse } from "#shared/kernel/result.ts";
import { decideLoad } from "#shared/lists/decide-load.ts";
import * as operations from "#shared/lists/operations.ts";
import { implement } from "../http/ask.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { readSource } from "./read-source.ts";
import { standingList } from "./standing-list.ts";
import { toldOf, writeList } from "./store.ts";

/** The file is read once more: what was reported is never believed, and nothing was kept of it. */
export const loadReferenceList = implement(operations.loadReferenceList, async ({ ports, body, caller, now }) => {
  const { list, title, scheme, seen } = body;
  const read = readSource(body.source);
  if (!read.ok) return read;
  const there = await standingList(ports, list);
  const standing = there && { ...there, head: toldOf(there.head) };
  const asked = { list, title, scheme };
  const decided = decideLoad({ standing, asked, seen, read: read.value, by: caller.person, now });
  if (!decided.ok) return decided;
  const { head, happening } = decided.value;
  if (happening === undefined) return ok({ head });

  const writes = writeList(standing?.head, head, read.value.entries);
  if (writes === undefined) return refuse("list-file-faulty", { because: "too-large" });
  const committed = await commit(ports, entryOf(ports, now, caller.person.personId, happening), ...writes);
  return committed.ok ? ok({ head }) : committed;
});
