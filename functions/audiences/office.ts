import type { Hono } from "hono";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import type { Ports } from "../ports.ts";

/** What can be asked by staff of the office. One line per operation. */
const implementations: readonly Implementation[] = [];

export const officeApp = (ports: Ports, options?: ServeOptions): Hono =>
  serve("office", implementations, ports, options);
