import * as operations from "#shared/identity/operations.ts";
import { ok } from "#shared/kernel/result.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { dropCookie } from "./cookies.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { keep, removeSession } from "./store.ts";
import { sessionAsking } from "./who-asks.ts";

/** Ends the session here and there: it is gone from the table, and the browser forgets all it kept of us. */
export const signOut = (ports: IdentityPorts): Implementation =>
  implement(operations.signOut, async ({ request }) => {
    const asking = await sessionAsking(ports, request);
    if (asking !== undefined) await keep(ports, ...removeSession(asking.hash, asking.session));
    const forgetting = [
      ["set-cookie", dropCookie("sectorspiegel", ports.address)],
      ["clear-site-data", '"storage"'],
    ] as const;
    return { ...ok({}), headers: forgetting };
  });
