import { mayChangePasskeys } from "#shared/identity/decide-passkey.ts";
import { ok, type Result, refuse } from "#shared/kernel/result.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { type Passkey, passkeysOf } from "./passkey-store.ts";
import type { KeptSession } from "./store.ts";
import { sessionAsking } from "./who-asks.ts";

type Changing = { readonly asking: KeptSession; readonly passkeys: readonly Passkey[] };

/** The session of who asks and their passkeys, if they may change these now. */
export const changingPasskeys = async (
  ports: IdentityPorts,
  request: Request,
  now: Instant,
): Promise<Result<Changing, "not-signed-in" | "sign-in-too-long-ago" | "sign-in-too-weak">> => {
  const asking = await sessionAsking(ports, request);
  if (asking === undefined) return refuse("not-signed-in");
  const passkeys = await passkeysOf(ports, asking.session.personId);
  const may = mayChangePasskeys({ session: asking.session, passkeys: passkeys.length, now });
  return may === "yes" ? ok({ asking, passkeys }) : refuse(may);
};
