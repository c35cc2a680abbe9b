import type { Hono } from "hono";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import { printAsked } from "../interchange/paper/print-asked.ts";
import { printQuestionnaire } from "../interchange/paper/print-questionnaire.ts";
import type { RequestPorts } from "../ports.ts";

/** What can be asked of whoever sets questions as documents: by staff, and by those who are asked. One line per operation. */
const implementations: readonly Implementation[] = [printQuestionnaire, printAsked];

export const paperApp = (ports: RequestPorts, options?: ServeOptions): Hono =>
  serve("paper", implementations, ports, options);
