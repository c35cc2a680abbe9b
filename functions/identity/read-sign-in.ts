import * as operations from "#shared/identity/operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { type Implementation, implement } from "../http/ask.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { signInOf } from "./own-sign-in.ts";
import { sessionAsking } from "./who-asks.ts";

/** How long one stays signed in. Asking does not make it longer. */
export const readSignIn = (ports: IdentityPorts): Implementation =>
  implement(operations.readSignIn, async ({ request, now }) => {
    const asking = await sessionAsking(ports, request);
    return asking === undefined ? refuse("not-signed-in") : ok(signInOf(asking.session, now));
  });
