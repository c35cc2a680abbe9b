import { asksForStrong } from "#shared/access/in-force.ts";
import { mayChangePasskeys } from "#shared/identity/decide-passkey.ts";
import * as operations from "#shared/identity/passkey-operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { readCaller } from "../access/store.ts";
import { type Implementation, implement } from "../http/ask.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { markOf, passkeysOf } from "./passkey-store.ts";
import { sessionAsking } from "./who-asks.ts";

/** The passkeys of who asks, and whether they may change them now. */
export const readOwnPasskeys = (ports: IdentityPorts): Implementation =>
  implement(operations.readOwnPasskeys, async ({ caller, request, now }) => {
    if (caller === undefined) return refuse("not-signed-in");
    const { personId } = caller.person;
    const [asking, kept, whole] = await Promise.all([
      sessionAsking(ports, request),
      passkeysOf(ports, personId),
      readCaller(ports, personId),
    ]);
    const passkeys = kept.map(({ passkeyId, name, at, usedAt }) => ({ passkey: markOf(passkeyId), name, at, usedAt }));
    const session = asking?.session;
    const may = session && mayChangePasskeys({ session, passkeys: kept.length, now });
    const needed = session?.strong === false && (whole?.seats ?? []).some(asksForStrong);
    return ok({ passkeys, needed, mayChange: may === "yes" });
  });
