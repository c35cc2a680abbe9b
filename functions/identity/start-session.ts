import { endAfter, type Session } from "#shared/access/session.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { Instant } from "#shared/kernel/time.ts";
import { newId } from "../store/new-id.ts";
import type { Write } from "../store/write.ts";
import { setCookie } from "./cookies.ts";
import { hashOf, newSecret } from "./secret.ts";
import { createSession } from "./store.ts";
import type { SessionPorts } from "./who-asks.ts";

export type SignIn = {
  readonly personId: Id<"person">;
  readonly by: Session["by"];
  readonly strong: boolean;
  readonly device: string;
  /** For whom somebody with several seats acts first, and what that is called. */
  readonly acting?: string | undefined;
  readonly actingName?: string | undefined;
  /** Where the device is remembered: until when. */
  readonly until?: Instant | undefined;
};

/**
 * A session under a secret that nobody has seen before, whatever the browser brought along.
 * @returns what to write, and the cookie that only this browser gets
 */
export const newSession = (
  ports: SessionPorts,
  { until, acting, actingName, ...who }: SignIn,
): { readonly session: Session; readonly writes: readonly Write[]; readonly cookie: string } => {
  const [now, secret] = [ports.clock(), newSecret(ports, 32)];
  const session: Session = {
    ...{ sessionId: newId(ports, "session"), ...who },
    ...(acting !== undefined && { acting }),
    ...(actingName !== undefined && { actingName }),
    ...{ startedAt: now, seenAt: now, endsAt: endAfter(now, until), remembered: until !== undefined },
  };
  const kept = until === undefined ? undefined : (Date.parse(session.endsAt) - Date.parse(now)) / 1000;
  return {
    session,
    writes: createSession(hashOf("session", secret), session),
    cookie: setCookie("sectorspiegel", secret, ports.address, kept),
  };
};
