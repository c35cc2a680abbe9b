import { actingFor, actingNow, choicesOf } from "#shared/access/in-force.ts";
import * as operations from "#shared/identity/operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { readCaller } from "../access/store.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { nameOf } from "./acting-names.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { sessionAsking } from "./who-asks.ts";

/** For whom somebody can act, with what they may do there, and for whom they do now. */
export const readOwnSeats = (ports: IdentityPorts): Implementation =>
  implement(operations.readOwnSeats, async ({ request }) => {
    const asking = await sessionAsking(ports, request);
    const whole = asking && (await readCaller(ports, asking.session.personId));
    if (!asking || !whole) return refuse("not-signed-in");
    const { seats } = whole;
    const now = actingNow(seats, asking.session);
    const choices = choicesOf(seats, asking.session).map(async (acting) => {
      const name = await nameOf(ports, seats, acting);
      const roles = [...new Set(seats.filter((seat) => actingFor(seat) === acting).map(({ role }) => role))];
      return { acting, roles, now: acting === now, ...(name !== undefined && { name }) };
    });
    return ok({ choices: await Promise.all(choices) });
  });
