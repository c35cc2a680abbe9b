import { type CopiedEntry, CopyLink, nextCopyLink } from "#shared/journal/copy.ts";
import type { Entry } from "#shared/journal/entry.ts";
import type { Ports } from "../ports.ts";
import { follow } from "../store/commit.ts";
import { journalPartition, keys } from "../store/keys.ts";
import { sha256 } from "../store/sha256.ts";
import { read, type Store } from "../store/table.ts";
import { Unavailable } from "../store/trouble.ts";
import { create, replace } from "../store/write.ts";
import { type OnTrouble, onEntries } from "./on-entries.ts";

export type Copying = Store & { readonly files: Pick<Ports["files"], "put"> };

/**
 * Copies each entry to where nobody can change it, chained to the one before by its hash. An entry gets its place once,
 * before it is copied: told again, or after a crash, the same copy is written again.
 */
export const copyFollower = (ports: Copying, onTrouble?: OnTrouble) =>
  onEntries(async (entry) => {
    const about = journalPartition(entry);
    const copy: CopiedEntry = { ...(await placeOf(ports, about, entry)), about, entry };
    const bytes = new TextEncoder().encode(JSON.stringify(copy));
    await ports.files.put(copyName(copy), bytes, "application/json");
  }, onTrouble);

const copyName = ({ about, place, entry }: CopiedEntry): string =>
  `journal/${about.replace("#", "/")}/${String(place).padStart(9, "0")}-${entry.entryId}.json`;

const placeOf = async (store: Store, about: string, entry: Entry): Promise<CopyLink> => {
  const own = keys.copiedEntry(about, entry.entryId);
  const there = await read(store, "planning", own, CopyLink);
  if (there) return there;

  const [head, last] = [keys.lastCopied(about), await read(store, "planning", keys.lastCopied(about), CopyLink)];
  const link = nextCopyLink(about, last, entry, sha256);
  const placed = await follow(
    store,
    create("planning", own, link),
    last === undefined ? create("planning", head, link) : replace("planning", head, link, { place: last.place }),
  );
  if (!placed.ok) throw new Unavailable("another entry of the same partition is just being copied");
  return link;
};
