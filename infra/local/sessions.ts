import { randomBytes } from "node:crypto";
import { dropCookie } from "#functions/identity/cookies.ts";
import { newSession } from "#functions/identity/start-session.ts";
import { keep, removeSession } from "#functions/identity/store.ts";
import { type SessionPorts, sessionAsking, whoAsks } from "#functions/identity/who-asks.ts";
import type { Ports } from "#functions/ports.ts";
import type { Id } from "#shared/kernel/id.ts";
import { instantAt } from "#shared/kernel/time.ts";

/**
 * Sign-in by a click, for this machine only: whoever clicks a name on the start page gets a session as it is after
 * signing in with a passkey. Nothing deployed imports this file. Sessions live by the real time: who moves the clock a
 * month ahead stays signed in.
 */
export const localSessions = (tables: Ports["tables"], address: string) => {
  const ports: SessionPorts = {
    ...{ tables, address },
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    clock: () => instantAt(Date.now()),
  };
  return {
    ports,
    whoAsks: whoAsks(ports),
    /** @returns the cookie to set; each sign-in gets a session of its own */
    signIn: async (personId: Id<"person">): Promise<string> => {
      const who = { personId, by: "passkey", strong: true, device: "Startpagina" } as const;
      const { writes, cookie } = newSession(ports, who);
      await keep(ports, ...writes);
      return cookie;
    },
    /** @returns the cookie that takes the browser's own away */
    signOut: async (request: Request): Promise<string> => {
      const asking = await sessionAsking(ports, request);
      if (asking !== undefined) await keep(ports, ...removeSession(asking.hash, asking.session));
      return dropCookie("sectorspiegel", address);
    },
  };
};
export type LocalSessions = ReturnType<typeof localSessions>;
