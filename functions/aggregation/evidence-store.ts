import { Buffer } from "node:buffer";
import * as z from "zod/mini";
import { type ChainStart, chainIsWhole, type Link, nextLink, Salt, startOfChain } from "#shared/aggregation/chain.ts";
import type { EvidenceAudience, Release } from "#shared/aggregation/evidence.ts";
import { invariant } from "#shared/kernel/result.ts";
import { follow } from "../store/commit.ts";
import type { Key } from "../store/keys.ts";
import { sha256 } from "../store/sha256.ts";
import { query, type Store } from "../store/table.ts";
import { create } from "../store/write.ts";
import { evidenceKeys } from "./keys.ts";

/** One stored item holds at most 400 KB; a longer text goes on in the items after it, which have no link. */
const mostCharacters = 90_000;
/** A transaction holds at most a hundred items and 4 MB; a character takes at most three bytes as JSON has them. */
const mostTogether = { items: 100, characters: 1_000_000 };

const StoredEvidence = z.strictObject({
  text: z.string(),
  link: z.optional(z.strictObject({ place: z.int(), salt: Salt, hash: z.string() })),
});
type StoredEvidence = z.output<typeof StoredEvidence>;

/** Which partition of which release, counted from what. */
export type Partition = Pick<Release, "releaseId" | "basis"> & { readonly audience: EvidenceAudience };

const startOf = ({ releaseId, basis, audience }: Partition): ChainStart => ({ releaseId, audience, basis });

/**
 * Writes a partition of a release that nobody knows of yet; nothing in it is ever written twice or changed. Items are
 * taken as they come, and no more of them held than one transaction takes.
 * @returns the last hash of its chain
 */
export const writeEvidence = async (
  store: Store,
  partition: Partition,
  items: Iterable<unknown> | AsyncIterable<unknown>,
): Promise<string> => {
  let head = startOfChain(startOf(partition), sha256);
  let place = 0;
  let together: Slice[] = [];
  let characters = 0;
  const written = async (): Promise<void> => {
    if (together.length === 0) return;
    const committed = await follow(store, ...together.map(({ place, fields }) => create("evidence", place, fields)));
    invariant(committed.ok, "a release is written under an id of its own");
    [together, characters] = [[], 0];
  };
  for await (const item of items) {
    const link = nextLink(head, place, item, Buffer.from(store.random(16)).toString("hex"), sha256);
    for (const slice of slicesOf(partition, link, JSON.stringify(item))) {
      const { length } = slice.fields.text;
      if (together.length === mostTogether.items || characters + length > mostTogether.characters) await written();
      together.push(slice);
      characters += length;
    }
    [head, place] = [link.hash, place + 1];
  }
  await written();
  return head;
};

type Slice = { readonly place: Key; readonly fields: StoredEvidence };

const slicesOf = ({ releaseId, audience }: Partition, link: Link, text: string): readonly Slice[] =>
  cut(text).map((slice, part) => {
    const { pk, sk } = evidenceKeys.item(releaseId, audience, link.place);
    if (part === 0) return { place: { pk, sk }, fields: { text: slice, link } };
    return { place: { pk, sk: `${sk}#${String(part).padStart(3, "0")}` }, fields: { text: slice } };
  });

/** Cuts a text in pieces, never in the middle of a character that takes two places in it. */
const cut = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = from + mostCharacters;
    const end = /[\uD800-\uDBFF]/.test(text.charAt(to - 1)) ? to - 1 : to;
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
};

/** All items of one partition in order. One that is missing, changed or moved is a fault: evidence is whole or nothing. */
export const readEvidence = async <T>(
  store: Store,
  { releaseId, basis, heads }: Release,
  audience: EvidenceAudience,
  schema: z.ZodMiniType<T>,
): Promise<T[]> => {
  const partition = { releaseId, basis, audience };
  const stored = await query(store, "evidence", evidenceKeys.partition(releaseId, audience), "", StoredEvidence);
  const links = joined(stored).map(({ text, link }) => ({ item: JSON.parse(text) as unknown, link }));
  const whole = chainIsWhole(startOf(partition), links, heads[audience], sha256);
  invariant(whole, `the ${audience} evidence of ${releaseId} is not what was released`);
  return links.map(({ item }) => z.parse(schema, item));
};

const joined = (stored: readonly StoredEvidence[]): readonly { text: string; link: Link }[] => {
  const whole: { text: string; link: Link }[] = [];
  for (const { text, link } of stored) {
    const last = whole.at(-1);
    if (link) whole.push({ text, link });
    else if (last) last.text += text;
  }
  return whole;
};
