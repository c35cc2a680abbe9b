import { mostPasskeys } from "#shared/identity/decide-passkey.ts";
import * as operations from "#shared/identity/passkey-operations.ts";
import { beginningOf } from "#shared/identity/way-in.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { readCaller } from "../access/store.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { changingPasskeys } from "./changing-passkeys.ts";
import { cookieIn } from "./cookies.ts";
import { deviceOf } from "./device.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { letIn } from "./let-in.ts";
import { readPasskeyChallenge, takeChallenge } from "./passkey-challenge.ts";
import { passkeyMail } from "./passkey-mail.ts";
import { madePasskey } from "./passkey-proof.ts";
import { createPasskey, type Passkey } from "./passkey-store.ts";
import { keep } from "./store.ts";

/**
 * Keeps the public half of what a device made, and tells its owner by mail. Who came in without a second factor has
 * shown one now: their session gives way to a strong one.
 */
export const addPasskey = (ports: IdentityPorts): Implementation =>
  implement(operations.addPasskey, async ({ caller, body, request, now }) => {
    if (caller === undefined) return refuse("not-signed-in");
    const { person } = caller;
    const changing = await changingPasskeys(ports, request, now);
    if (!changing.ok) return changing;
    if (changing.value.passkeys.length >= mostPasskeys) return refuse("passkeys-full");
    const browser = cookieIn(request, "sectorspiegel-begin", ports.address);
    const asked = browser === undefined ? undefined : await readPasskeyChallenge(ports, browser);
    if (!browser || asked?.personId !== person.personId || asked.until <= now) return refuse("passkey-not-valid");
    if (!(await keep(ports, takeChallenge(browser, asked))).ok) return refuse("passkey-not-valid");
    const made = await madePasskey(ports.address, asked.challenge, body);
    if (made === undefined) return refuse("passkey-not-valid");

    const passkey: Passkey = { ...made, name: deviceOf(request), at: now, usedAt: now };
    const whole = (await readCaller(ports, person.personId)) ?? caller;
    const { strong } = changing.value.asking.session;
    const entered = strong ? undefined : await letIn(ports, request, whole, { by: "passkey", strong: true });
    const kept = await keep(ports, createPasskey(person.personId, passkey), ...(entered?.writes ?? []));
    if (!kept.ok) return refuse("passkey-not-valid");
    await ports.mail.send(passkeyMail(ports, person, "added", passkey)).catch(ports.onTrouble);
    const reply = { to: beginningOf(caller.seats), needsPasskey: false };
    return { ...ok(entered?.reply ?? reply), headers: entered?.headers ?? [] };
  });
