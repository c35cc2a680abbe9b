import * as operations from "#shared/identity/passkey-operations.ts";
import { idOf } from "#shared/kernel/id.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { readCaller } from "../access/store.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { cookieIn } from "./cookies.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { letIn } from "./let-in.ts";
import { readPasskeyChallenge, takeChallenge } from "./passkey-challenge.ts";
import { personOf, usedPasskey } from "./passkey-proof.ts";
import { markUse, passkeysOf } from "./passkey-store.ts";
import { keep } from "./store.ts";

/** Signs somebody in by what their device signed. All that can be wrong with it is told in one word. */
export const enterPasskey = (ports: IdentityPorts): Implementation =>
  implement(operations.enterPasskey, async ({ body, request, now }) => {
    const browser = cookieIn(request, "sectorspiegel-begin", ports.address);
    const asked = browser === undefined ? undefined : await readPasskeyChallenge(ports, browser);
    if (!browser || !asked || asked.personId !== undefined || asked.until <= now) return refuse("passkey-not-valid");
    if (!(await keep(ports, takeChallenge(browser, asked))).ok) return refuse("passkey-not-valid");

    const personId = idOf("person").safeParse(personOf(body.person)).data;
    const kept = personId && (await passkeysOf(ports, personId)).find((one) => one.passkeyId === body.passkeyId);
    const counter = kept && (await usedPasskey(ports.address, asked.challenge, body, kept));
    const caller = personId && counter !== undefined ? await readCaller(ports, personId) : undefined;
    if (!personId || !kept || counter === undefined || !caller) return refuse("passkey-not-valid");

    const entered = await letIn(ports, request, caller, { by: "passkey", strong: true });
    const done = await keep(ports, markUse(personId, kept, counter, now), ...entered.writes);
    return done.ok ? { ...ok(entered.reply), headers: entered.headers } : refuse("passkey-not-valid");
  });
