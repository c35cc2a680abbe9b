import { type Meant, meantBy, type Provider } from "#shared/identity/provider.ts";
import * as operations from "#shared/identity/provider-operations.ts";
import { ok, type Result, refuse } from "#shared/kernel/result.ts";
import { readCaller } from "../access/store.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { cookieIn } from "./cookies.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { letIn } from "./let-in.ts";
import { readAttempt, takeAttempt } from "./provider-attempt.ts";
import { attemptOf, claimsOf, isUnreached } from "./provider-client.ts";
import { keep } from "./store.ts";
import { personMeant } from "./subjects.ts";

/**
 * Somebody comes back from a provider. Who they are the provider says; whether they may come in follows from the seats
 * they have here, and without one nobody gets so much as a session.
 */
export const returnFromProvider = (ports: IdentityPorts): Implementation =>
  implement(operations.returnFromProvider, async ({ body, request, now }) => {
    const browser = cookieIn(request, "sectorspiegel-begin", ports.address);
    const begun = browser === undefined ? undefined : await readAttempt(ports, browser);
    const provider = ports.providers.all.find(({ key }) => key === begun?.provider);
    if (!browser || !begun || !provider || begun.until <= now) return refuse("provider-not-believed");
    // Whatever comes of it, this attempt is over: a return that is sent twice is looked at once.
    if (!(await keep(ports, takeAttempt(browser, begun))).ok) return refuse("provider-not-believed");

    const meant = await askedBack(ports, provider, attemptOf(browser, begun.salt), body.said);
    if (!meant.ok) return meant;
    const found = await personMeant(ports, provider.issuer, meant.value, now);
    const caller = found && (await readCaller(ports, found.personId));
    if (!caller || caller.seats.length === 0) return refuse("person-not-known");

    const entered = await letIn(ports, request, caller, { by: "provider", strong: meant.value.strong });
    const kept = await keep(ports, ...found.writes, ...entered.writes);
    return kept.ok ? { ...ok(entered.reply), headers: entered.headers } : refuse("changed-meanwhile");
  });

const askedBack = async (
  ports: IdentityPorts,
  provider: Provider,
  attempt: ReturnType<typeof attemptOf>,
  said: string,
): Promise<Result<Meant, "provider-unreached" | "provider-not-believed">> => {
  const cameBackTo = new URL(`${ports.address}${operations.returnPath}`);
  cameBackTo.search = said;
  try {
    const meant = meantBy(provider, await claimsOf(ports.providers, provider, attempt, cameBackTo));
    return meant === undefined ? refuse("provider-not-believed") : ok(meant);
  } catch (problem) {
    ports.onTrouble(problem);
    return refuse(isUnreached(problem) ? "provider-unreached" : "provider-not-believed");
  }
};
