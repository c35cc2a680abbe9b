import type { Hono } from "hono";
import { readTableEvidence } from "../aggregation/read-table-evidence.ts";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import type { RequestPorts } from "../ports.ts";
import { listTableRounds } from "../rounds/list-table-rounds.ts";
import { readTableRound } from "../rounds/read-table-round.ts";

/** What can be asked by a sector table’s secretaries and members. One line per operation. */
const implementations: readonly Implementation[] = [listTableRounds, readTableRound, readTableEvidence];

export const tableApp = (ports: RequestPorts, options?: ServeOptions): Hono =>
  serve("table", implementations, ports, options);
