import { type Context, Hono } from "hono";
import { type Audience, fullPath } from "#shared/kernel/operation.ts";
import { invariant } from "#shared/kernel/result.ts";
import { operations } from "#shared/operations/index.ts";
import type { RequestPorts } from "../ports.ts";
import { newId } from "../store/new-id.ts";
import { Unavailable } from "../store/trouble.ts";
import { admit } from "./admit.ts";
import type { Implementation, ReplyHeaders } from "./ask.ts";
import { languageOf } from "./language.ts";
import { type Limiter, tokenBuckets } from "./limiter.ts";
import { eventOf, type Passage } from "./passage.ts";
import { apiHeaders, problemResponse } from "./problem.ts";
import { type Rejection, reject } from "./rejection.ts";
import { type Log, lineOf, toStandardOutput } from "./wide-event.ts";

export type ServeOptions = {
  readonly limiter?: Limiter;
  readonly log?: Log;
  /** Sees every unexpected error, for tests and the local start; whoever asked never does. */
  readonly onFault?: (problem: unknown) => void;
};

/**
 * The HTTP side of one audience: every operation declared for it, none other. An operation without implementation, or
 * with two, stops the start.
 */
export const serve = (
  audience: Audience,
  implementations: readonly Implementation[],
  ports: RequestPorts,
  { limiter = tokenBuckets(), log = toStandardOutput, onFault }: ServeOptions = {},
): Hono => {
  const app = new Hono();

  const passThrough = async (context: Context, act: (passage: Passage) => Promise<Response | Rejection>) => {
    const request = context.req.raw;
    const [requestId, from, language] = [newId(ports, "request"), ports.clock(), languageOf(request)];
    const passage: Passage = { requestId, audience, method: request.method, from, language };
    const outcome = await act(passage).catch((problem: unknown) => {
      passage.fault = problem;
      if (problem instanceof Unavailable) return reject("unavailable", { headers: { "retry-after": "2" } }).rejection;
      onFault?.(problem);
      return reject("fault").rejection;
    });
    if (!(outcome instanceof Response)) passage.code = outcome.code;
    const response = outcome instanceof Response ? outcome : problemResponse(outcome, language, requestId);
    log(lineOf(eventOf(passage, response.status, ports.clock())));
    return response;
  };

  for (const [path, there] of byPath(allOf(audience, implementations))) {
    app.all(path, (context) =>
      passThrough(context, async (passage) => {
        const method = passage.method === "HEAD" ? "GET" : passage.method;
        const found = there.find(({ operation }) => operation.method === method);
        if (found === undefined) return otherMethod(there, passage);
        passage.operation = found.operation;
        const asked = await admit(found.operation, context.req.raw, context.req.param(), ports, limiter, passage);
        if (!asked.ok) return asked.rejection;
        const result = await found.answer(asked.value);
        return result.ok ? reply(found, result, passage) : result.refusal;
      }),
    );
  }
  app.notFound((context) => passThrough(context, async () => reject("not-found").rejection));
  return app;
};

/** Only what is declared leaves: a field too many in a reply is a fault here, not a leak there. */
const reply = (
  { operation }: Implementation,
  { value, headers: more = [] }: { readonly value: unknown; readonly headers?: ReplyHeaders },
  { requestId }: Passage,
): Response => {
  const declared = operation.reply.safeParse(value);
  invariant(declared.success, `the reply of ${operation.name} is not as declared: ${declared.error?.message}`);
  const headers = new Headers({ ...apiHeaders(requestId), "content-type": "application/json" });
  for (const [name, said] of more) headers.append(name, said);
  return new Response(JSON.stringify(declared.data), { headers });
};

const otherMethod = (there: readonly Implementation[], { method, requestId }: Passage): Response | Rejection => {
  const methods = there.map(({ operation }) => operation.method);
  const allow = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
  return method === "OPTIONS"
    ? new Response(null, { status: 204, headers: { ...apiHeaders(requestId), allow } })
    : reject("method-not-allowed", { headers: { allow } }).rejection;
};

const allOf = (audience: Audience, implementations: readonly Implementation[]): readonly Implementation[] => {
  const declared = operations.all.filter((operation) => operation.audience === audience);
  for (const operation of declared) {
    const count = implementations.filter((one) => one.operation === operation).length;
    invariant(count === 1, `${operation.name} has ${count} implementations among those of ${audience}`);
  }
  for (const { operation } of implementations)
    invariant(declared.includes(operation), `${operation.name} is not declared for ${audience}`);
  return implementations;
};

const byPath = (implementations: readonly Implementation[]): ReadonlyMap<string, readonly Implementation[]> => {
  const paths = new Map<string, Implementation[]>();
  for (const one of implementations) {
    const path = fullPath(one.operation);
    paths.set(path, [...(paths.get(path) ?? []), one]);
  }
  return new Map([...paths].sort(([one], [other]) => (literalFirst(one) < literalFirst(other) ? -1 : 1)));
};

/** `/rounds/new` is asked before `/rounds/:roundId`, in whatever order they are declared: "~" sorts after every letter. */
const literalFirst = (path: string): string => path.replaceAll(":", "~");
