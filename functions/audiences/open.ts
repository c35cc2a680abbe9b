import type { Hono } from "hono";
import { readSession } from "../access/read-session.ts";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import type { Ports } from "../ports.ts";

/** What can be asked by anybody, signed in or not. One line per operation. */
const implementations: readonly Implementation[] = [readSession];

export const openApp = (ports: Ports, options?: ServeOptions): Hono => serve("open", implementations, ports, options);
