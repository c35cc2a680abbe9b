import type { Hono } from "hono";
import { committeeApp } from "#functions/audiences/committee.ts";
import { identityApp } from "#functions/audiences/identity.ts";
import { officeApp } from "#functions/audiences/office.ts";
import { openApp } from "#functions/audiences/open.ts";
import { paperApp } from "#functions/audiences/paper.ts";
import { respondApp } from "#functions/audiences/respond.ts";
import { tableApp } from "#functions/audiences/table.ts";
import type { ServeOptions } from "#functions/http/serve.ts";
import { noProviders, type Providers } from "#functions/identity/provider-ports.ts";
import type { Ports } from "#functions/ports.ts";
import type { Id } from "#shared/kernel/id.ts";
import {
  type Audience,
  type BodyOf,
  fullPath,
  type Operation,
  type ParamsOf,
  type QueryOf,
  type ReplyOf,
} from "#shared/kernel/operation.ts";
import type { RefusalCode } from "#shared/kernel/refusal.ts";

/** The header by which the stand-in for sign-in knows who asks. */
export const personHeader = "x-test-person";

export type Asker = Id<"person"> | undefined;
export type InputOf<O extends Operation> = Partial<{ params: ParamsOf<O>; query: QueryOf<O>; body: BodyOf<O> }>;

export type Problem = {
  readonly code: RefusalCode;
  readonly status: number;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly part: string; readonly pointer: string; readonly code: string }[];
};
export type Outcome<O extends Operation> =
  | { readonly ok: true; readonly status: number; readonly reply: ReplyOf<O> }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

const makers = {
  ...{
    respond: respondApp,
    table: tableApp,
    committee: committeeApp,
    office: officeApp,
    paper: paperApp,
    open: openApp,
  },
  identity: (ports: Ports, options: AppOptions): Hono => identityOn(ports, options),
};

/** The header by which a test says from where a browser comes; in its place the CDN says so. */
export const viewerHeader = "x-test-viewer";

/** Besides what the door is told: who may say who somebody is, and after how long a request for a code is answered. */
export type AppOptions = ServeOptions & { readonly providers?: Providers; readonly answersAfter?: number };

const identityOn = (ports: Ports, { providers = noProviders, answersAfter = 0, ...options }: AppOptions): Hono =>
  identityApp(
    {
      ...{ ...ports, answersAfter, providers },
      viewerOf: (request) => request.headers.get(viewerHeader) ?? "192.0.2.1",
      onTrouble: () => undefined,
    },
    options,
  );

/** The apps, each made when it is first asked for. */
export const appsOn = (ports: Ports, options: AppOptions): ((audience: Audience) => Hono) => {
  const made = new Map<Audience, Hono>();
  return (audience) => {
    const app = made.get(audience) ?? makers[audience](ports, options);
    made.set(audience, app);
    return app;
  };
};

/** The request that the product's own pages would send. Parts may be of any shape, so that wrong ones can be sent too. */
export const requestFor = (
  operation: Operation,
  as: Asker,
  address: string,
  { params, query, body = {} }: { readonly params?: unknown; readonly query?: unknown; readonly body?: unknown },
): Request => {
  const path = Object.entries(params ?? {}).reduce(
    (path, [name, value]) => path.replace(`:${name}`, encodeURIComponent(String(value))),
    fullPath(operation),
  );
  const url = new URL(path, address);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value));
  const changes = operation.method !== "GET";
  return new Request(url, {
    method: operation.method,
    headers: {
      ...(as !== undefined && { [personHeader]: as }),
      ...(changes && { origin: new URL(address).origin, "content-type": "application/json" }),
    },
    ...(changes && { body: JSON.stringify(body) }),
  });
};
