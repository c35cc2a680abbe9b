import { isLive, type Session } from "#shared/access/session.ts";
import type { Ports } from "../ports.ts";
import { cookieIn } from "./cookies.ts";
import { hashOf } from "./secret.ts";
import { type KeptSession, readSessionOf } from "./store.ts";

export type SessionPorts = Pick<Ports, "tables" | "random" | "clock" | "address">;

/** The live session of the browser that asks, with its hash. */
export const sessionAsking = async (ports: SessionPorts, request: Request): Promise<KeptSession | undefined> => {
  const secret = cookieIn(request, "sectorspiegel", ports.address);
  if (secret === undefined) return undefined;
  const hash = hashOf("session", secret);
  const session = await readSessionOf(ports, hash);
  return session !== undefined && isLive(session, ports.clock()) ? { hash, session } : undefined;
};

/**
 * The identity port of every function: whose session the browser's cookie is. Needs the table alone, nothing of the
 * ways to sign in.
 */
export const whoAsks =
  (ports: SessionPorts) =>
  async (request: Request): Promise<Session | undefined> =>
    (await sessionAsking(ports, request))?.session;
