import type { Hono } from "hono";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import type { Ports } from "../ports.ts";

/** What can be asked by those who answer for an organisation. One line per operation. */
const implementations: readonly Implementation[] = [];

export const respondApp = (ports: Ports, options?: ServeOptions): Hono =>
  serve("respond", implementations, ports, options);
