import * as z from "zod/mini";
import { codeMinutes, codeTries } from "#shared/identity/code.ts";
import { type Id, idOf } from "#shared/kernel/id.ts";
import { Instant, instantAt } from "#shared/kernel/time.ts";
import type { Ports } from "../ports.ts";
import { read, type Store } from "../store/table.ts";
import { change, create, remove, type Write } from "../store/write.ts";
import { signInKeys } from "./keys.ts";
import { hashOf } from "./secret.ts";

/**
 * A code that was asked for in one browser. It is kept for everybody who asks, also where nobody gets a code: then no
 * code is right, and nothing can be told from the difference.
 */
export const CodeChallenge = z.strictObject({
  personId: z.optional(idOf("person")),
  codeHash: z.string(),
  triesLeft: z.int(),
  until: Instant,
});
export type CodeChallenge = z.output<typeof CodeChallenge>;

/** Hashed with the browser's own secret, which is kept nowhere: who reads the table cannot try codes at leisure. */
export const codeHashOf = (browser: string, code: string): string => hashOf("code", `${browser}:${code}`);

const keyOf = (browser: string) => signInKeys.begun(hashOf("browser", browser), "code");

export const createChallenge = (
  ports: Pick<Ports, "clock">,
  browser: string,
  code: string,
  personId: Id<"person"> | undefined,
): Write => {
  const until = instantAt(Date.parse(ports.clock()) + codeMinutes * 60_000);
  const challenge: CodeChallenge = {
    ...{ codeHash: codeHashOf(browser, code), triesLeft: codeTries, until },
    ...(personId !== undefined && { personId }),
  };
  return create("sessions", keyOf(browser), { ...challenge, expiresAt: Math.ceil(Date.parse(until) / 1000) });
};

export const readChallenge = (store: Store, browser: string): Promise<CodeChallenge | undefined> =>
  read(store, "sessions", keyOf(browser), CodeChallenge);

/** One try fewer, if nobody tried meanwhile; with the last one the code is gone. */
export const spendTry = (browser: string, { triesLeft }: CodeChallenge): Write =>
  triesLeft > 1
    ? change("sessions", keyOf(browser), { triesLeft: triesLeft - 1 }, { triesLeft })
    : remove("sessions", keyOf(browser), { triesLeft });

/** The code is used up, if it was not meanwhile. */
export const takeAway = (browser: string, { triesLeft }: CodeChallenge): Write =>
  remove("sessions", keyOf(browser), { triesLeft });
