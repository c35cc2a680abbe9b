import { mostPasskeys } from "#shared/identity/decide-passkey.ts";
import * as operations from "#shared/identity/passkey-operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { changingPasskeys } from "./changing-passkeys.ts";
import { cookieIn, setCookie } from "./cookies.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { challengeMinutes, keepChallenge } from "./passkey-challenge.ts";
import { handleOf, siteOf } from "./passkey-proof.ts";
import { newSecret } from "./secret.ts";
import { keep } from "./store.ts";

/** Gives a browser what it needs to make a passkey for whoever is signed in. */
export const beginPasskey = (ports: IdentityPorts): Implementation =>
  implement(operations.beginPasskey, async ({ caller, request, now }) => {
    if (caller === undefined) return refuse("not-signed-in");
    const changing = await changingPasskeys(ports, request, now);
    if (!changing.ok) return changing;
    if (changing.value.passkeys.length >= mostPasskeys) return refuse("passkeys-full");
    const { personId, name, email } = caller.person;
    const browser = cookieIn(request, "sectorspiegel-begin", ports.address) ?? newSecret(ports, 32);
    const challenge = newSecret(ports, 32);
    await keep(ports, keepChallenge(ports, browser, challenge, personId));
    const known = changing.value.passkeys.map(({ passkeyId, transports }) => ({ passkeyId, transports }));
    return {
      ...ok({ challenge, site: siteOf(ports.address), person: { id: handleOf(personId), name, email }, known }),
      headers: [["set-cookie", setCookie("sectorspiegel-begin", browser, ports.address, challengeMinutes * 120)]],
    };
  });
