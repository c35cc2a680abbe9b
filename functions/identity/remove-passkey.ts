import { asksForStrong } from "#shared/access/in-force.ts";
import * as operations from "#shared/identity/passkey-operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { readCaller } from "../access/store.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { changingPasskeys } from "./changing-passkeys.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { passkeyMail } from "./passkey-mail.ts";
import { markOf, takePasskey } from "./passkey-store.ts";
import { keep } from "./store.ts";

/** Takes one of one's own away; the last only from who can come in without. */
export const removePasskey = (ports: IdentityPorts): Implementation =>
  implement(operations.removePasskey, async ({ caller, params, request, now }) => {
    if (caller === undefined) return refuse("not-signed-in");
    const { person } = caller;
    const changing = await changingPasskeys(ports, request, now);
    if (!changing.ok) return changing;
    const { passkeys } = changing.value;
    const found = passkeys.find(({ passkeyId }) => markOf(passkeyId) === params.passkey);
    if (found === undefined) return refuse("not-found");
    const seats = (await readCaller(ports, person.personId))?.seats ?? [];
    if (passkeys.length === 1 && seats.some(asksForStrong)) return refuse("passkey-last");
    if (!(await keep(ports, takePasskey(person.personId, found.passkeyId))).ok) return refuse("not-found");
    await ports.mail.send(passkeyMail(ports, person, "removed", found)).catch(ports.onTrouble);
    return ok({});
  });
