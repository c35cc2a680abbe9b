import * as z from "zod/mini";
import { canonical } from "../kernel/canonical.ts";
import { Entry } from "./entry.ts";

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Where an entry stands in the chain of its partition's copies, counted from 0, and the hash of all up to it. */
export const CopyLink = z.strictObject({ place: z.int(), before: Hash, hash: Hash });
export type CopyLink = z.output<typeof CopyLink>;

/** An entry as it lies where nobody can change it. */
export const CopiedEntry = z.extend(CopyLink, { about: z.string(), entry: Entry });
export type CopiedEntry = z.output<typeof CopiedEntry>;

/** SHA-256 of a text's UTF-8, in hexadecimal; given by whoever may use cryptography. */
type Sha256 = (text: string) => string;

/** The link of an entry after the last one, or as the first of its partition. */
export const nextCopyLink = (
  about: string,
  last: Pick<CopyLink, "place" | "hash"> | undefined,
  entry: Entry,
  sha256: Sha256,
): CopyLink => {
  const before = last?.hash ?? sha256(about);
  const place = (last?.place ?? -1) + 1;
  return { place, before, hash: sha256(`${before}\n${place}\n${canonical(entry)}`) };
};

/** In what the journal and its copies differ, each with the partition and the entry or place it is about. */
export type Difference = {
  readonly is: "not-copied" | "not-in-journal" | "changed" | "chain-broken";
  readonly about: string;
  readonly at: string;
};

type JournalEntry = { readonly about: string; readonly entry: Entry };

/** Compares all of the journal with all of its copies; nothing where they say the same and no copy is lacking. */
export const compareCopies = (
  journal: readonly JournalEntry[],
  copies: readonly CopiedEntry[],
  sha256: Sha256,
): readonly Difference[] => {
  const copied = new Map(copies.map((copy) => [copy.entry.entryId, copy]));
  const written = new Set(journal.map(({ entry }) => entry.entryId));
  const told = journal.flatMap(({ about, entry }): readonly Difference[] => {
    const copy = copied.get(entry.entryId);
    if (copy === undefined) return [{ is: "not-copied", about, at: entry.entryId }];
    const same = copy.about === about && canonical(copy.entry) === canonical(entry);
    return same ? [] : [{ is: "changed", about, at: entry.entryId }];
  });
  const lost = copies
    .filter(({ entry }) => !written.has(entry.entryId))
    .map(({ about, entry }): Difference => ({ is: "not-in-journal", about, at: entry.entryId }));
  return [...told, ...lost, ...brokenChains(copies, sha256)];
};

const brokenChains = (copies: readonly CopiedEntry[], sha256: Sha256): readonly Difference[] => {
  const last = new Map<string, CopyLink>();
  const inOrder = [...copies].sort((one, other) => one.place - other.place);
  return inOrder.flatMap((copy): readonly Difference[] => {
    const { about, place, entry } = copy;
    const due = nextCopyLink(about, last.get(about), entry, sha256);
    last.set(about, copy);
    const fits = due.place === place && due.before === copy.before && due.hash === copy.hash;
    return fits ? [] : [{ is: "chain-broken", about, at: String(place) }];
  });
};
