import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { readByAddress } from "#functions/access/store.ts";
import { committeeApp } from "#functions/audiences/committee.ts";
import { identityApp } from "#functions/audiences/identity.ts";
import { officeApp } from "#functions/audiences/office.ts";
import { openApp } from "#functions/audiences/open.ts";
import { paperApp } from "#functions/audiences/paper.ts";
import { respondApp } from "#functions/audiences/respond.ts";
import { tableApp } from "#functions/audiences/table.ts";
import type { ServeOptions } from "#functions/http/serve.ts";
import type { IdentityPorts } from "#functions/identity/identity-ports.ts";
import { noProviders, type Providers } from "#functions/identity/provider-ports.ts";
import type { Ports } from "#functions/ports.ts";
import type { Id } from "#shared/kernel/id.ts";
import { type Audience, audiences } from "#shared/kernel/operation.ts";
import { type LocalClock, localClock } from "./clock.ts";
import { openDatabase } from "./database.ts";
import { filesPrefix, localFiles } from "./files.ts";
import { type Followers, startFollowers } from "./followers.ts";
import { type Mailbox, mailbox } from "./mailbox.ts";
import { type LocalSessions, localSessions } from "./sessions.ts";

/** The whole product in one process: the functions that are deployed, on an embedded database and stand-ins. */
export type Product = {
  readonly ports: Ports;
  readonly clock: LocalClock;
  readonly mailbox: Mailbox;
  readonly sessions: LocalSessions;
  readonly followers: Followers;
  /** The person with that address, if anybody has it. */
  readonly personWith: (email: string) => Promise<Id<"person"> | undefined>;
  /** Sends a request to the function that answers its address. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly stop: () => Promise<void>;
};

type ProductOptions = {
  /** Where everything is kept. */
  readonly folder: string;
  readonly address: string;
  /** Limits, log lines and faults; by default the limits that are deployed, and no lines. */
  readonly serve?: ServeOptions;
  /** Who may say who somebody is; nobody where this is absent. */
  readonly providers?: Providers;
  /** Who asks, instead of the local sign-in: for stories and headless runs. */
  readonly whoAsks?: Ports["identity"]["whoAsks"];
};

/** Each audience but the one for signing in, which needs more of the world outside. */
const apps = {
  respond: respondApp,
  table: tableApp,
  committee: committeeApp,
  office: officeApp,
  paper: paperApp,
  open: openApp,
};

export const openProduct = async (options: ProductOptions): Promise<Product> => {
  const { folder, address } = options;
  const database = await openDatabase(join(folder, "database"));
  const clock = localClock(folder);
  const post = mailbox(join(folder, "mail"), clock.now);
  const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));
  const sessions = localSessions(database.tables, address);

  const files = localFiles(join(folder, "files"), { clock: clock.now, random, address });

  const ports: Ports = {
    tables: database.tables,
    clock: clock.now,
    random,
    mail: { send: post.send },
    files,
    identity: { whoAsks: async (request) => (await options.whoAsks?.(request)) ?? sessions.whoAsks(request) },
    address,
  };
  const serving = { log: () => undefined, ...options.serve };
  const identity: IdentityPorts = {
    ...{ ...ports, clock: sessions.ports.clock, answersAfter: 0 },
    viewerOf: () => "127.0.0.1",
    providers: options.providers ?? noProviders,
    onTrouble: options.serve?.onFault ?? (() => undefined),
  };
  const served = Object.fromEntries(
    audiences.map((audience) => [
      audience,
      audience === "identity" ? identityApp(identity, serving) : apps[audience](ports, serving),
    ]),
  ) as Record<Audience, ReturnType<typeof openApp>>;
  const followers = startFollowers(ports, database.endpoint, folder, options.serve?.onFault);

  return {
    ports,
    clock,
    mailbox: post,
    sessions,
    followers,
    personWith: async (email) => (await readByAddress(ports, [email]))[0],
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith(filesPrefix)) return files.answer(request);
      const [, root, audience] = pathname.split("/");
      const app = root === "api" ? served[audience as Audience] : served.open;
      return (app ?? served.open).fetch(request);
    },
    stop: async () => {
      await followers.stop();
      await database.stop();
    },
  };
};
