import * as operations from "#shared/identity/operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { type Implementation, implement } from "../http/ask.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { keep, removeSession, sessionsOf } from "./store.ts";

/** Ends one of one's own sessions; another's cannot even be named. */
export const endOwnSession = (ports: IdentityPorts): Implementation =>
  implement(operations.endOwnSession, async ({ caller, params }) => {
    if (caller === undefined) return refuse("not-signed-in");
    const own = await sessionsOf(ports, caller.person.personId);
    const found = own.find(({ session }) => session.sessionId === params.sessionId);
    if (found === undefined) return refuse("not-found");
    await keep(ports, ...removeSession(found.hash, found.session));
    return ok({});
  });
