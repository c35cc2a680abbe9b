import * as z from "zod/mini";
import { type Instant, instantAt } from "#shared/kernel/time.ts";
import { sha256 } from "../store/sha256.ts";
import { queryBetween, type Store } from "../store/table.ts";
import { create, remove } from "../store/write.ts";
import { signInKeys } from "./keys.ts";
import { newSecret } from "./secret.ts";
import { keep } from "./store.ts";

/** So many codes in an hour for whatever `of` names. */
export type Limit = { readonly of: string; readonly most: number };

/**
 * Codes in an hour. Five for one mailbox keep it from being flooded. For one address sixty colleagues behind it can each
 * ask for five; who guesses gets nowhere, for five tries at one in 32⁸ are given with each code and an address limits no
 * more than effort. For one mail domain a hundred keep an organisation's mail server from taking us for a flood.
 */
export const mostCodes = { perMailbox: 5, perViewer: 300, perDomain: 100 } as const;

/** Beginnings in an hour from one address with a provider or a passkey: nothing is sent, but something is kept. */
const mostBegun = 600;

const windowSeconds = 3600;
const Mark = z.strictObject({});

/**
 * Lets a request through if it is among the first so many of the last hour, under every limit. Marks are put down before
 * they are counted, so that requests at the same moment see each other.
 * @returns seconds to wait where it is one too many
 */
export const overLimit = async (store: Store, now: Instant, limits: readonly Limit[]): Promise<number | undefined> => {
  const mark = newSecret(store, 8);
  const keys = limits.map(({ of }) => signInKeys.limit(sha256(of), now, mark));
  const expiresAt = Math.ceil(Date.parse(now) / 1000) + windowSeconds;
  await keep(store, ...keys.map((key) => create("sessions", key, { expiresAt })));

  const between = { from: instantAt(Date.parse(now) - windowSeconds * 1000), to: `${now}$` };
  const counted = await Promise.all(keys.map(({ pk }) => queryBetween(store, "sessions", pk, between, Mark)));
  const tooMany = counted.some((marks, at) => marks.length > (limits[at]?.most ?? 0));
  if (!tooMany) return undefined;
  await keep(store, ...keys.map((key) => remove("sessions", key)));
  return windowSeconds / mostCodes.perMailbox;
};

/** @returns seconds to wait where too many began from this address */
export const beginLimit = (store: Store, viewer: string, now: Instant): Promise<number | undefined> =>
  overLimit(store, now, [{ of: `begun ${viewerLimited(viewer)}`, most: mostBegun }]);

/** An address as it is limited: of the sixth version its first half, because one line has all addresses below that. */
export const viewerLimited = (viewer: string): string => {
  const address = viewer.replace(/^\[|\]$/g, "").toLowerCase();
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - last.length);
  const whole = [...groups, ...Array.from({ length: missing }, () => "0"), ...last];
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
};
