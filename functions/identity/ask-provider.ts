import * as operations from "#shared/identity/provider-operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { cookieIn, setCookie } from "./cookies.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { beginLimit } from "./limits.ts";
import { beginAttempt } from "./provider-attempt.ts";
import { askingAddress, attemptOf } from "./provider-client.ts";
import { newSecret } from "./secret.ts";
import { keep } from "./store.ts";

/** Says where the browser has to go to be known at a provider, and remembers that it went. */
export const askProvider = (ports: IdentityPorts): Implementation =>
  implement(operations.askProvider, async ({ params, request, now }) => {
    const provider = ports.providers.all.find(({ key }) => key === params.provider);
    if (provider === undefined) return refuse("not-found");
    const wait = await beginLimit(ports, ports.viewerOf(request), now);
    if (wait !== undefined) return refuse("too-many", { waitSeconds: wait });

    const browser = cookieIn(request, "sectorspiegel-begin", ports.address) ?? newSecret(ports, 32);
    const salt = newSecret(ports, 16);
    const asking = askingAddress(ports.providers, provider, attemptOf(browser, salt), ports.address);
    const to = await asking.catch((problem: unknown) => ports.onTrouble(problem));
    if (to === undefined) return refuse("provider-unreached");
    await keep(ports, beginAttempt(ports, browser, provider.key, salt));
    return {
      ...ok({ to }),
      headers: [["set-cookie", setCookie("sectorspiegel-begin", browser, ports.address, 15 * 60)]],
    };
  });
