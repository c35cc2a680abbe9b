import type { Id } from "#shared/kernel/id.ts";
import type { Key } from "../store/keys.ts";
import { sha256 } from "../store/sha256.ts";

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
  passkey: (personId: Id<"person">, passkeyId: string): Key => ({
    ...{ pk: `person#${personId}`, sk: `passkey#${sha256(passkeyId)}` },
  }),
  /** What an invitation link leads to. */
  link: (hash: string): Key => ({ pk: `link#${hash}`, sk: "link" }),
  /** Whom a provider means by its own number; found again though their address there has changed. */
  subject: (issuer: string, subject: string): Key => ({
    ...{ pk: `subject#${sha256(`${issuer} ${subject}`)}`, sk: "subject" },
  }),
  /** That a provider has a number for this person, so that a second one with the same address is somebody else. */
  subjectOf: (personId: Id<"person">, issuer: string): Key => ({
    ...{ pk: `person#${personId}`, sk: `subject#${sha256(issuer)}` },
  }),
  /** From when on a person's links count; older ones were taken back. */
  linksFrom: (personId: Id<"person">): Key => ({ pk: `person#${personId}`, sk: "links" }),
  /** What was begun in one browser and is not finished: a code that was sent, a provider or passkey that was asked. */
  begun: (browserHash: string, what: "code" | "provider" | "passkey"): Key => ({
    pk: `browser#${browserHash}`,
    sk: what,
  }),
  /** One mark per request, in the order of time, under what is limited. */
  limit: (what: string, at: string, mark: string): Key => ({ pk: `limit#${what}`, sk: `${at}#${mark}` }),
} as const;
