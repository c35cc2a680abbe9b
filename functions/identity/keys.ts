import type { Id } from "#shared/kernel/id.ts";
import type { Key } from "../store/keys.ts";

/**
 * Every key of `sessions`. What a browser or a mail holds is a secret; here is only its hash, so that who reads this
 * table can sign in as nobody.
 */
export const signInKeys = {
  session: (hash: string): Key => ({ pk: `session#${hash}`, sk: "session" }),
  /** What one person has: their sessions and passkeys. */
  own: (personId: Id<"person">): string => `person#${personId}`,
  ownSession: (personId: Id<"person">, sessionId: Id<"session">): Key => ({
    ...{ pk: `person#${personId}`, sk: `session#${sessionId}` },
  }),
} as const;
