import * as operations from "#shared/identity/passkey-operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { cookieIn, setCookie } from "./cookies.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { beginLimit } from "./limits.ts";
import { challengeMinutes, keepChallenge } from "./passkey-challenge.ts";
import { siteOf } from "./passkey-proof.ts";
import { newSecret } from "./secret.ts";
import { keep } from "./store.ts";

/** Gives a browser something to have signed. Whose passkey it will be is not asked: the device knows its owner. */
export const askPasskey = (ports: IdentityPorts): Implementation =>
  implement(operations.askPasskey, async ({ request, now }) => {
    const wait = await beginLimit(ports, ports.viewerOf(request), now);
    if (wait !== undefined) return refuse("too-many", { waitSeconds: wait });
    const browser = cookieIn(request, "sectorspiegel-begin", ports.address) ?? newSecret(ports, 32);
    const challenge = newSecret(ports, 32);
    await keep(ports, keepChallenge(ports, browser, challenge));
    return {
      ...ok({ challenge, site: siteOf(ports.address) }),
      headers: [["set-cookie", setCookie("sectorspiegel-begin", browser, ports.address, challengeMinutes * 120)]],
    };
  });
