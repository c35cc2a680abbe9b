import * as operations from "#shared/identity/operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { type Implementation, implement } from "../http/ask.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { signInOf } from "./own-sign-in.ts";
import { changeSession, keep } from "./store.ts";
import { sessionAsking } from "./who-asks.ts";

/** The person is still there: two hours from now, and never beyond the day. */
export const extendSession = (ports: IdentityPorts): Implementation =>
  implement(operations.extendSession, async ({ request, now }) => {
    const asking = await sessionAsking(ports, request);
    if (asking === undefined) return refuse("not-signed-in");
    const kept = await keep(ports, changeSession(asking.hash, { seenAt: now }));
    return kept.ok ? ok(signInOf({ ...asking.session, seenAt: now }, now)) : refuse("not-signed-in");
  });
