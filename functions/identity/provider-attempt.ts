import * as z from "zod/mini";
import { ProviderKey } from "#shared/identity/provider.ts";
import { Instant, instantAt } from "#shared/kernel/time.ts";
import type { Ports } from "../ports.ts";
import { read, type Store } from "../store/table.ts";
import { overwrite, remove, type Write } from "../store/write.ts";
import { signInKeys } from "./keys.ts";
import { hashOf } from "./secret.ts";

/** That one browser went off to a provider. What the two attempts are told apart by is worth nothing without the browser. */
const Begun = z.strictObject({ provider: ProviderKey, salt: z.string(), until: Instant });
export type Begun = z.output<typeof Begun>;

/** How long somebody may take there: to find their phone, to be asked for a second factor. */
const minutes = 15;

const keyOf = (browser: string) => signInKeys.begun(hashOf("browser", browser), "provider");

export const beginAttempt = (ports: Pick<Ports, "clock">, browser: string, provider: string, salt: string): Write => {
  const until = instantAt(Date.parse(ports.clock()) + minutes * 60_000);
  return overwrite("sessions", keyOf(browser), {
    ...{ provider, salt, until },
    expiresAt: Math.ceil(Date.parse(until) / 1000),
  });
};

export const readAttempt = (store: Store, browser: string): Promise<Begun | undefined> =>
  read(store, "sessions", keyOf(browser), Begun);

/** The attempt is over; only one return of it is looked at. */
export const takeAttempt = (browser: string, { salt }: Begun): Write => remove("sessions", keyOf(browser), { salt });
