import * as z from "zod/mini";
import type { Id } from "#shared/kernel/id.ts";
import { Instant } from "#shared/kernel/time.ts";
import { sha256 } from "../store/sha256.ts";
import { query, type Store } from "../store/table.ts";
import { change, create, remove, type Write } from "../store/write.ts";
import { signInKeys } from "./keys.ts";

/** A passkey of somebody: the public half of it, and what one recognises it by. */
export const Passkey = z.strictObject({
  /** The credential's own number, as the browser gives it. */
  passkeyId: z.string().check(z.maxLength(1400)),
  publicKey: z.string().check(z.maxLength(4000)),
  counter: z.int(),
  transports: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(8)),
  name: z.string().check(z.maxLength(60)),
  at: Instant,
  usedAt: Instant,
});
export type Passkey = z.output<typeof Passkey>;

/** By which its owner names it to us. */
export const markOf = (passkeyId: string): string => sha256(passkeyId);

/** The passkeys of a person, oldest first. */
export const passkeysOf = async (store: Store, personId: Id<"person">): Promise<readonly Passkey[]> =>
  (await query(store, "sessions", signInKeys.own(personId), "passkey#", Passkey)).toSorted((one, other) =>
    one.at.localeCompare(other.at),
  );

export const createPasskey = (personId: Id<"person">, passkey: Passkey): Write =>
  create("sessions", signInKeys.passkey(personId, passkey.passkeyId), passkey);

/** Only while its counter is the one that was read: two uses at once are two devices with one passkey. */
export const markUse = (personId: Id<"person">, passkey: Passkey, counter: number, usedAt: Instant): Write =>
  change(
    "sessions",
    signInKeys.passkey(personId, passkey.passkeyId),
    { counter, usedAt },
    { counter: passkey.counter },
  );

/** Only while it is there: taken away twice it is taken away once. */
export const takePasskey = (personId: Id<"person">, passkeyId: string): Write =>
  remove("sessions", signInKeys.passkey(personId, passkeyId), {});
