import { type Audience, audiences } from "#shared/kernel/operation.ts";
import type { FunctionName } from "./permissions.ts";

/** How a function is run. Memory buys processor too: 1,769 MB is one whole core. */
export type FunctionDefinition = {
  readonly name: FunctionName;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  /** Executions at once, where the stage reserves: kept free for it, and never more. */
  readonly atOnce?: number;
};

/** A request's time is over well before the gateway's own thirty seconds. */
const answering = { memoryMegabytes: 1024, timeoutSeconds: 15 };

/** Setting a document is work for a processor, and is stopped before its function is. */
const setting = { memoryMegabytes: 1769, timeoutSeconds: 25 };

/** Answering goes before looking, and looking before looking around. */
const atOnce: Readonly<Record<Audience, number>> = {
  ...{ respond: 200, office: 50, committee: 30, table: 30, open: 30 },
  // Whoever is told to answer may want it on paper on the same morning; a document takes less than a second.
  paper: 20,
  // Sixty colleagues who all ask for a code at nine o'clock wait a second each, and none for another.
  identity: 60,
};

export const functionDefinitions: readonly FunctionDefinition[] = [
  ...audiences.map((name) => ({ name, ...answering, ...(name === "paper" && setting), atOnce: atOnce[name] })),
  { name: "account", memoryMegabytes: 512, timeoutSeconds: 60 },
  { name: "notify", memoryMegabytes: 512, timeoutSeconds: 120 },
  // Counts a whole round: a hundred thousand submissions take a minute or so, and the longest there is leaves room.
  { name: "release", memoryMegabytes: 1769, timeoutSeconds: 900 },
  // Up to five documents, a minute at most for each.
  { name: "render", memoryMegabytes: 1769, timeoutSeconds: 420 },
  { name: "copy", memoryMegabytes: 512, timeoutSeconds: 60 },
  { name: "calendar", memoryMegabytes: 256, timeoutSeconds: 50 },
];
