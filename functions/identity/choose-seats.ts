import { choicesOf, seatsInForce } from "#shared/access/in-force.ts";
import * as operations from "#shared/identity/operations.ts";
import { beginningOf } from "#shared/identity/way-in.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { readCaller } from "../access/store.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { nameOf } from "./acting-names.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { changeSession, keep } from "./store.ts";
import { sessionAsking } from "./who-asks.ts";

/** From now on one acts for somebody else in this session. What one has no seat for is not there. */
export const chooseSeats = (ports: IdentityPorts): Implementation =>
  implement(operations.chooseSeats, async ({ body: { acting }, request }) => {
    const asking = await sessionAsking(ports, request);
    const whole = asking && (await readCaller(ports, asking.session.personId));
    if (!asking || !whole) return refuse("not-signed-in");
    const { strong } = asking.session;
    if (!choicesOf(whole.seats, { strong }).includes(acting)) return refuse("not-found");
    const actingName = (await nameOf(ports, whole.seats, acting)) ?? ""; // empty for what is no organisation
    const kept = await keep(ports, changeSession(asking.hash, { acting, actingName }));
    if (!kept.ok) return refuse("not-signed-in");
    return ok({ to: beginningOf(seatsInForce(whole.seats, { strong, acting })), needsPasskey: false });
  });
