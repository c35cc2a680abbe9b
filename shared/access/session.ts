import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { type Instant, Instant as InstantShape } from "../kernel/time.ts";

/** How somebody showed who they are: a code from their mailbox, an identity provider, or a passkey. */
export const waysIn = ["code", "provider", "passkey"] as const;

/**
 * One sign-in in one browser. What the browser holds is a secret that is kept nowhere; this is found by its hash.
 */
export const Session = z.strictObject({
  sessionId: idOf("session"),
  personId: idOf("person"),
  by: z.enum(waysIn),
  /** Two factors, or one that cannot be phished: what the office's, tables' and committees' seats ask for. */
  strong: z.boolean(),
  startedAt: InstantShape,
  /** When the person last did something; asking for news every few seconds is not doing something. */
  seenAt: InstantShape,
  /** However busy they are, it ends then. */
  endsAt: InstantShape,
  /** On a device of one's own, for who answers: it lasts until their last round closes, also when left alone. */
  remembered: z.boolean(),
  /** The kind of browser, in a few words, so that one recognises one's own devices. */
  device: z.string().check(z.maxLength(60)),
  /** For whom somebody with several seats acts now; see `actingFor`. */
  acting: z.optional(z.string().check(z.maxLength(80))),
  /** What that organisation was called when it was chosen. */
  actingName: z.optional(z.string().check(z.maxLength(200))),
});
export type Session = z.output<typeof Session>;

/** What the door needs to know of whoever asks. */
export type Asker = Pick<Session, "personId" | "strong" | "acting" | "actingName">;

/** Limits of a session, in seconds (ASVS 5.0, 7.3: idle and absolute). */
export const idleSeconds = 2 * 3600;
export const absoluteSeconds = 12 * 3600;

const later = (from: Instant, seconds: number): Instant => new Date(Date.parse(from) + seconds * 1000).toISOString();

/** When the session ends if nothing more is done. */
export const endOf = ({ seenAt, endsAt, remembered }: Pick<Session, "seenAt" | "endsAt" | "remembered">): Instant => {
  const idleEnd = later(seenAt, idleSeconds);
  return remembered || idleEnd > endsAt ? endsAt : idleEnd;
};

export const isLive = (session: Session, now: Instant): boolean => now < endOf(session);

/** @param until for a remembered device: when the last round of this person closes */
export const endAfter = (now: Instant, until?: Instant): Instant => {
  const usual = later(now, absoluteSeconds);
  return until !== undefined && until > usual ? until : usual;
};
