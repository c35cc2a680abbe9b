import { actingNow, asksForStrong, choicesOf, seatsInForce } from "#shared/access/in-force.ts";
import type { Caller } from "#shared/access/seat.ts";
import type { Session } from "#shared/access/session.ts";
import { beginningOf } from "#shared/identity/way-in.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { ReplyHeaders } from "../http/ask.ts";
import { readRounds } from "../rounds/store.ts";
import type { Store } from "../store/table.ts";
import type { Write } from "../store/write.ts";
import { nameOf } from "./acting-names.ts";
import { dropCookie } from "./cookies.ts";
import { deviceOf } from "./device.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { newSession } from "./start-session.ts";
import { removeSession } from "./store.ts";
import { sessionAsking } from "./who-asks.ts";

type Entry = Pick<Session, "by" | "strong"> & { readonly until?: Instant | undefined };

/**
 * Lets somebody in who has shown who they are: with a new session, and without the one that this browser had before.
 * @returns what to write along with whatever it used up, the reply and the cookies
 */
export const letIn = async (
  ports: IdentityPorts,
  request: Request,
  { person, seats }: Caller,
  entry: Entry,
): Promise<{
  readonly writes: readonly Write[];
  readonly reply: { readonly to: string; readonly needsPasskey: boolean };
  readonly headers: ReplyHeaders;
}> => {
  const before = await sessionAsking(ports, request);
  const several = choicesOf(seats, entry).length > 1;
  const acting = several ? actingNow(seats, entry) : undefined;
  const actingName = acting === undefined ? undefined : await nameOf(ports, seats, acting);
  const who = { personId: person.personId, device: deviceOf(request), acting, actingName };
  const made = newSession(ports, { ...who, ...entry });
  const inForce = seatsInForce(seats, entry);
  return {
    writes: [...made.writes, ...(before === undefined ? [] : removeSession(before.hash, before.session))],
    reply: { to: beginningOf(inForce), needsPasskey: !entry.strong && seats.some(asksForStrong) },
    headers: [
      ["set-cookie", made.cookie],
      ["set-cookie", dropCookie("sectorspiegel-begin", ports.address)],
    ],
  };
};

/** Until when a device of who answers may be remembered: their last round's closing; undefined where nothing is to come. */
export const lastClosing = async (store: Store, { seats }: Caller, now: Instant): Promise<Instant | undefined> => {
  const roundIds = new Set(seats.filter((seat) => !asksForStrong(seat)).flatMap(({ roundId }) => roundId ?? []));
  const closings = (await readRounds(store, [...roundIds])).map(({ closesAt }) => closesAt);
  return closings
    .filter((closing) => closing > now)
    .sort()
    .at(-1);
};
