import type { Happening } from "../journal/entry.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { compareLists } from "./compare-lists.ts";
import { missingRoles } from "./list-columns.ts";
import type { ListEntry, ReferenceList } from "./list-entry.ts";
import type { ReadList } from "./list-report.ts";

type Loading = {
  readonly standing: { readonly head: ReferenceList; readonly entries: readonly ListEntry[] } | undefined;
  readonly asked: Pick<ReferenceList, "list" | "title" | "scheme">;
  /** The version that whoever loads it had seen in the report; 0 where there was no list yet. */
  readonly seen: number;
  readonly read: ReadList;
  readonly by: { readonly name: string };
  readonly now: Instant;
};

type Loaded = { readonly head: ReferenceList; readonly happening?: Happening };

/** Makes a file's lines the list as it stands from now on; the same once more changes nothing. */
export const decideLoad = ({
  standing,
  asked,
  seen,
  read,
  by,
  now,
}: Loading): Result<Loaded, "list-file-faulty" | "changed-meanwhile"> => {
  const missing = missingRoles(read.roles);
  if (missing.length > 0) return refuse("list-file-faulty", { because: "columns-missing", missing });
  if (read.entries.length === 0) return refuse("list-file-faulty", { because: "no-lines" });

  const { added, changed, gone } = compareLists(standing?.entries ?? [], read.entries);
  const isSame = standing && added.length + changed.length + gone.length === 0 && saysTheSame(standing.head, asked);
  if (isSame) return ok({ head: standing.head });
  const version = standing?.head.version ?? 0;
  if (version !== seen) return refuse("changed-meanwhile", { version });

  const { list, title, scheme } = asked;
  const head: ReferenceList = {
    ...{ list, title, scheme, version: version + 1, entries: read.entries.length },
    loaded: { at: now, byName: by.name },
  };
  const counts = { added: added.length, changed: changed.length, gone: gone.length };
  return ok({
    head,
    happening: { fact: "list-loaded", about: {}, facts: { list, version: head.version, scheme, ...counts } },
  });
};

const saysTheSame = (one: Pick<ReferenceList, "title" | "scheme">, other: Pick<ReferenceList, "title" | "scheme">) =>
  one.title.nl === other.title.nl && one.title.en === other.title.en && one.scheme === other.scheme;
