import * as operations from "#shared/identity/operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { type Implementation, implement } from "../http/ask.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { takeLinksBack } from "./links.ts";
import { keep, removeSession, sessionsOf } from "./store.ts";
import { sessionAsking } from "./who-asks.ts";

/** Two items each, and one for the links, in transactions of a hundred at most. */
const atOnce = 45;

/** For who lost a device or a mailbox: everywhere but here it is over, and links that were mailed lead nowhere. */
export const endOtherSessions = (ports: IdentityPorts): Implementation =>
  implement(operations.endOtherSessions, async ({ caller, request, now }) => {
    if (caller === undefined) return refuse("not-signed-in");
    const { personId } = caller.person;
    const [here, own] = await Promise.all([sessionAsking(ports, request), sessionsOf(ports, personId)]);
    const others = own.filter(({ hash }) => hash !== here?.hash);
    await keep(ports, takeLinksBack(personId, now));
    for (let at = 0; at < others.length; at += atOnce)
      await keep(ports, ...others.slice(at, at + atOnce).flatMap(({ hash, session }) => removeSession(hash, session)));
    return ok({});
  });
