import * as z from "zod/mini";
import { canonical } from "../kernel/canonical.ts";
import { invariant } from "../kernel/result.ts";

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** 128 random bits, in hexadecimal: whoever reads one audience's hashes cannot test guesses about another's items. */
export const Salt = z.string().check(z.regex(/^[0-9a-f]{32}$/));
export type Salt = z.output<typeof Salt>;

/** What is stored beside an item of a release: its place in the order, its salt, and the hash of all up to here. */
export const Link = z.strictObject({ place: z.int(), salt: Salt, hash: Hash });
export type Link = z.output<typeof Link>;

export type Linked<T> = { readonly item: T; readonly link: Link };

/** SHA-256 of a text's UTF-8, in hexadecimal; given by whoever may use cryptography. */
export type Sha256 = (text: string) => string;

/** What a chain begins with, so that no item can be moved to another release, audience or basis. */
export type ChainStart = { readonly releaseId: string; readonly audience: string; readonly basis: string };

export const startOfChain = (start: ChainStart, sha256: Sha256): string => sha256(canonical(start));

/** The next link after a hash. For releases too large to hold at once; `chained` does a whole list. */
export const nextLink = (before: string, place: number, item: unknown, salt: Salt, sha256: Sha256): Link => ({
  place,
  salt,
  hash: sha256(`${before}\n${place}\n${salt}\n${canonical(item)}`),
});

/** @param salts one per item, from the ids port */
export const chained = <T>(
  start: ChainStart,
  items: readonly T[],
  salts: readonly Salt[],
  sha256: Sha256,
): { readonly links: readonly Linked<T>[]; readonly head: string } => {
  invariant(items.length === salts.length, "every item of a chain has a salt of its own");
  let head = startOfChain(start, sha256);
  const links = items.map((item, place) => {
    const link = nextLink(head, place, item, salts[place] ?? "", sha256);
    head = link.hash;
    return { item, link };
  });
  return { links, head };
};

/** Whether these are all items of that release, unchanged and in order. */
export const chainIsWhole = (
  start: ChainStart,
  links: readonly Linked<unknown>[],
  head: string,
  sha256: Sha256,
): boolean => {
  let before = startOfChain(start, sha256);
  for (const [place, { item, link }] of links.entries()) {
    const next = nextLink(before, place, item, link.salt, sha256);
    if (link.place !== place || link.hash !== next.hash) return false;
    before = next.hash;
  }
  return before === head;
};
