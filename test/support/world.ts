import { unlimited } from "#functions/http/limiter.ts";
import type { ServeOptions } from "#functions/http/serve.ts";
import type { Mail, Ports } from "#functions/ports.ts";
import { type LocalDatabase, openDatabase } from "#infra/local/database.ts";
import type { Operation, ReplyOf } from "#shared/kernel/operation.ts";
import { type Instant, instantAt } from "#shared/kernel/time.ts";
import { type Asker, appsOn, type InputOf, type Outcome, personHeader, requestFor } from "./call.ts";
import { dumpOf, type TableDump } from "./dump.ts";

export const address = "https://sectorspiegel.example.nl";

/** A product of its own for one test file: a database in memory, a clock that stands still, and plain stand-ins. */
export type World = {
  readonly ports: Ports;
  readonly now: () => Instant;
  readonly setClock: (to: Instant) => void;
  /** Lets ids begin anew, so that two worlds agree on them again whatever happened before. */
  readonly reseed: (seed: number) => void;
  readonly mails: readonly Mail[];
  readonly lines: readonly string[];
  /** Unexpected errors; a test that expects none asserts that it is empty. */
  readonly faults: readonly unknown[];
  /** Asks as our own pages would, and tells what came back, refusals included. */
  readonly call: <O extends Operation>(operation: O, as: Asker, input?: InputOf<O>) => Promise<Outcome<O>>;
  /** As `call`, for steps that a story takes for granted. @throws where it is refused */
  readonly ask: <O extends Operation>(operation: O, as: Asker, input?: InputOf<O>) => Promise<ReplyOf<O>>;
  /** Sends any request to the function of its audience, as it is. */
  readonly send: (request: Request) => Promise<Response>;
  readonly dump: () => Promise<TableDump>;
  readonly stop: () => Promise<void>;
};

/**
 * @param options for the door; without a limiter nobody is ever too fast
 * @param given another than one in the memory of this process
 */
export const startWorld = async (options: ServeOptions = {}, given?: LocalDatabase): Promise<World> => {
  const database = given ?? (await openDatabase());
  let now: Instant = "2027-01-14T09:30:00.000Z";
  let random = randomFrom(20270114);
  const [mails, lines, faults] = [[] as Mail[], [] as string[], [] as unknown[]];

  const ports: Ports = {
    tables: database.tables,
    clock: () => now,
    random: (bytes) => random(bytes),
    mail: { send: async (mail) => void mails.push(mail) },
    files: filesInMemory(),
    identity: { whoAsks: async (request) => whoAsks(request) },
    address,
  };
  const appFor = appsOn(ports, {
    limiter: unlimited,
    log: (line) => void lines.push(line),
    onFault: (problem) => void faults.push(problem),
    ...options,
  });
  const send = async (request: Request) => {
    const audience = new URL(request.url).pathname.split("/")[2];
    return appFor(audience as Operation["audience"]).fetch(request);
  };

  const call: World["call"] = async (operation, as, input = {}) => {
    const response = await send(requestFor(operation, as, address, input));
    const said = await response.json();
    return response.ok
      ? { ok: true, status: response.status, reply: said }
      : { ok: false, status: response.status, problem: said };
  };
  return {
    ...{ ports, mails, lines, faults, call, send },
    now: () => now,
    setClock: (to) => {
      now = instantAt(Date.parse(to));
    },
    reseed: (seed) => {
      random = randomFrom(seed);
    },
    ask: async (operation, as, input) => {
      const outcome = await call(operation, as, input);
      if (outcome.ok) return outcome.reply;
      const why = JSON.stringify(outcome.problem);
      throw new Error(`${operation.name} was refused: ${why}`, { cause: faults.at(-1) });
    },
    dump: () => dumpOf(database.tables),
    stop: database.stop,
  };
};

const whoAsks = (request: Request) => {
  const personId = request.headers.get(personHeader) as Asker | null;
  return personId ? { personId, strong: true } : undefined;
};

/** Bytes that look random and are the same in every run. */
const randomFrom = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) & 0xff;
  };
  return (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, next);
};

const filesInMemory = (): Ports["files"] => {
  const files = new Map<string, Uint8Array>();
  return {
    put: async (key, bytes) => void files.set(key, bytes),
    get: async (key) => files.get(key),
    addressFor: async (key, { expiresAt }) => `${address}/files/${encodeURIComponent(key)}?until=${expiresAt}`,
  };
};
