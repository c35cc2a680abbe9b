import { actingNow, choicesOf, seatsInForce } from "#shared/access/in-force.ts";
import { seatsFor } from "#shared/access/policy.ts";
import type { Caller } from "#shared/access/seat.ts";
import type { Asker } from "#shared/access/session.ts";
import type { Operation } from "#shared/kernel/operation.ts";
import { readCaller } from "../access/store.ts";
import type { RequestPorts } from "../ports.ts";
import type { Ask } from "./ask.ts";
import { readBody } from "./body.ts";
import type { Limiter } from "./limiter.ts";
import { fromOwnPages, safeMethods } from "./origin.ts";
import { parsePart, parseQuery } from "./parse.ts";
import type { Passage } from "./passage.ts";
import { type Passed, pass, reject } from "./rejection.ts";

/**
 * The door, in order: from our own pages, somebody we know, with a seat that fits, not too often, and only then what
 * they say: small enough, well formed, of the declared shape. Whoever may not knock learns nothing about shapes.
 */
export const admit = async (
  operation: Operation,
  request: Request,
  pathParams: Readonly<Record<string, string>>,
  ports: RequestPorts,
  limiter: Limiter,
  passage: Passage,
): Promise<Passed<Ask>> => {
  const own = fromOwnPages(request, ports.address);
  if (!own.ok) return own;

  const asker = await ports.identity.whoAsks(request);
  const known = asker === undefined ? undefined : await readCaller(ports, asker.personId);
  const caller = asker && known && callerIn(known, asker);
  if (caller !== undefined) passage.caller = caller;
  if (caller === undefined && operation.seats !== "anyone") return reject("not-signed-in");
  const seats = caller === undefined ? [] : seatsFor(operation, caller);
  if (seats.length === 0 && operation.seats !== "anyone") return reject("no-seat");

  const changes = !safeMethods.includes(request.method);
  const wait = changes && caller !== undefined ? limiter(caller, seats) : undefined;
  if (wait !== undefined) return reject("too-many", { headers: { "retry-after": String(wait.waitSeconds) } });

  const params = parsePart("path", operation.params, pathParams);
  if (!params.ok) return params;
  const query = parseQuery(operation.query, new URL(request.url));
  if (!query.ok) return query;
  const raw = changes ? await readBody(request, operation) : pass({});
  if (!raw.ok) return raw;
  const body = parsePart("body", operation.body, raw.value);
  if (!body.ok) return body;

  const said = { params: params.value, query: query.value, body: body.value };
  // Which of the three types of caller an operation gets follows from its seats, which have just been checked.
  return pass({ ...said, caller, seats, now: passage.from, ports, request } as Ask);
};

/** Somebody as their session has them: with the seats of whom they act for, and for whom else they could. */
const callerIn = ({ person, seats }: Caller, asker: Asker): Caller => {
  const choices = choicesOf(seats, asker);
  const now = actingNow(seats, asker);
  const name = now === asker.acting ? asker.actingName : undefined;
  const several = choices.length > 1 && now !== undefined;
  return {
    ...{ person, seats: seatsInForce(seats, asker) },
    ...(several && { acting: { now, choices: [...choices], ...(name && { name }) } }),
  };
};
