import { endOf, isLive } from "#shared/access/session.ts";
import * as operations from "#shared/identity/operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { type Implementation, implement } from "../http/ask.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { sessionsOf } from "./store.ts";
import { sessionAsking } from "./who-asks.ts";

/** Where one is signed in, newest first. */
export const readOwnSignIns = (ports: IdentityPorts): Implementation =>
  implement(operations.readOwnSignIns, async ({ caller, request, now }) => {
    if (caller === undefined) return refuse("not-signed-in");
    const [here, all] = await Promise.all([sessionAsking(ports, request), sessionsOf(ports, caller.person.personId)]);
    const sessions = all
      .filter(({ session }) => isLive(session, now))
      .map(({ hash, session }) => {
        const { sessionId, by, device, startedAt, seenAt } = session;
        return { sessionId, by, device, startedAt, seenAt, endsAt: endOf(session), here: hash === here?.hash };
      });
    return ok({ now, sessions });
  });
