import * as z from "zod/mini";
import { type Id, idOf } from "#shared/kernel/id.ts";
import { Instant, instantAt } from "#shared/kernel/time.ts";
import type { Ports } from "../ports.ts";
import { read, type Store } from "../store/table.ts";
import { overwrite, remove, type Write } from "../store/write.ts";
import { signInKeys } from "./keys.ts";
import { hashOf } from "./secret.ts";

/** What a device is asked to sign, in one browser, once. For whom, where a passkey is being made. */
const PasskeyChallenge = z.strictObject({
  challenge: z.string(),
  personId: z.optional(idOf("person")),
  until: Instant,
});
export type PasskeyChallenge = z.output<typeof PasskeyChallenge>;

export const challengeMinutes = 5;

const keyOf = (browser: string) => signInKeys.begun(hashOf("browser", browser), "passkey");

export const keepChallenge = (
  ports: Pick<Ports, "clock">,
  browser: string,
  challenge: string,
  personId?: Id<"person">,
): Write => {
  const until = instantAt(Date.parse(ports.clock()) + challengeMinutes * 60_000);
  const expiresAt = Math.ceil(Date.parse(until) / 1000);
  const kept = { challenge, until, ...(personId !== undefined && { personId }) };
  return overwrite("sessions", keyOf(browser), { ...kept, expiresAt });
};

export const readPasskeyChallenge = (store: Store, browser: string): Promise<PasskeyChallenge | undefined> =>
  read(store, "sessions", keyOf(browser), PasskeyChallenge);

/** It is used up, whatever came of it. */
export const takeChallenge = (browser: string, { challenge }: PasskeyChallenge): Write =>
  remove("sessions", keyOf(browser), { challenge });
