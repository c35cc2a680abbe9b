import { newSession, type SignIn } from "#functions/identity/start-session.ts";
import { keep } from "#functions/identity/store.ts";
import { whoAsks } from "#functions/identity/who-asks.ts";
import type { Session } from "#shared/access/session.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { Operation } from "#shared/kernel/operation.ts";
import { appsOn, requestFor } from "./call.ts";
import { address, type World } from "./world.ts";

/** A world whose functions know people by their sessions, as deployed ones do. */
export const realSessions = (world: World) => {
  const ports = { ...world.ports, identity: { whoAsks: whoAsks(world.ports) } };
  const appFor = appsOn(ports, { log: () => undefined });
  const signIn = async (
    personId: Id<"person">,
    how: Partial<SignIn> = {},
  ): Promise<{ readonly session: Session; readonly cookie: string }> => {
    const made = newSession(ports, { personId, by: "passkey", strong: true, device: "Proef", ...how });
    await keep(ports, ...made.writes);
    return { session: made.session, cookie: made.cookie.split(";")[0] ?? "" };
  };
  const status = async (
    operation: Operation,
    cookie: string | undefined,
    input: Parameters<typeof requestFor>[3] = {},
  ): Promise<number> => {
    const request = requestFor(operation, undefined, address, input);
    if (cookie !== undefined) request.headers.set("cookie", cookie);
    return (await appFor(operation.audience).fetch(request)).status;
  };
  return { ports, signIn, status };
};
