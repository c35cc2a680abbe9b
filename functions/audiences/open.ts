import { Hono } from "hono";
import { readSession } from "../access/read-session.ts";
import type { Implementation } from "../http/ask.ts";
import { openapiText } from "../http/openapi.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import type { RequestPorts } from "../ports.ts";
import { problemPages } from "../problems/problem-pages.ts";

/** What can be asked by anybody, signed in or not. One line per operation. */
const implementations: readonly Implementation[] = [readSession];

/** Besides the operations: whether the function is alive, the interface's description, and the pages about problems. */
export const openApp = (ports: RequestPorts, options?: ServeOptions): Hono => {
  const app = new Hono();
  app.get("/api/open/health", (context) => context.json({ ok: true }, 200, { "cache-control": "no-store" }));
  app.get("/api/open/openapi.json", (context) =>
    context.body(openapiText(), 200, { "content-type": "application/json", "cache-control": "public, max-age=300" }),
  );
  app.route("/problems", problemPages());
  const served = serve("open", implementations, ports, options);
  app.all("*", (context) => served.fetch(context.req.raw));
  return app;
};
