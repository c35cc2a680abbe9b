import type { Hono } from "hono";
import { readCommitteeEvidence } from "../aggregation/read-committee-evidence.ts";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import type { RequestPorts } from "../ports.ts";
import { listCommitteeRounds } from "../rounds/list-committee-rounds.ts";

/** What can be asked by a committee and its secretary. One line per operation. */
const implementations: readonly Implementation[] = [listCommitteeRounds, readCommitteeEvidence];

export const committeeApp = (ports: RequestPorts, options?: ServeOptions): Hono =>
  serve("committee", implementations, ports, options);
