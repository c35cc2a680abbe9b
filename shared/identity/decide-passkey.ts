import type { Session } from "../access/session.ts";
import type { Instant } from "../kernel/time.ts";

/** Minutes after signing in within which ways to sign in can be changed (ASVS 5.0, 7.5.1); later one signs in again. */
export const changeMinutes = 15;
export const mostPasskeys = 10;

type Facts = {
  readonly session: Pick<Session, "strong" | "startedAt">;
  readonly passkeys: number;
  readonly now: Instant;
};

/**
 * Whether somebody may change by which passkeys they sign in. The first may be made with whatever brought them in, as
 * that is how everybody begins; after that only who came in strongly may, so that a mailbox never outweighs a passkey.
 */
export const mayChangePasskeys = ({
  session,
  passkeys,
  now,
}: Facts): "yes" | "sign-in-too-long-ago" | "sign-in-too-weak" => {
  if (!session.strong && passkeys > 0) return "sign-in-too-weak";
  const age = Date.parse(now) - Date.parse(session.startedAt);
  return age < changeMinutes * 60_000 ? "yes" : "sign-in-too-long-ago";
};
