import { randomBytes } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BrokenInvariant } from "#shared/kernel/result.ts";
import { instantAt } from "#shared/kernel/time.ts";
import { whoAsks } from "../../identity/who-asks.ts";
import type { RequestPorts } from "../../ports.ts";
import { documentClient } from "../../store/client.ts";
import { named } from "./environment.ts";

/**
 * The world outside as AWS has it. The environment says what the tables' names begin with (`TABLE_PREFIX`) and where
 * people find the product (`ADDRESS`). Files are handed out by functions that are given the adapter for them.
 */
export const requestPortsOnAws = (environment: NodeJS.ProcessEnv = process.env): RequestPorts => {
  const prefix = named(environment, "TABLE_PREFIX");
  // The SDK tries three times in all and then says so; a request must end well before its function's time is over.
  const client = documentClient(new DynamoDBClient({ maxAttempts: 3, retryMode: "standard" }));
  const session = {
    tables: { client, nameOf: (table: string) => `${prefix}-${table}` },
    clock: () => instantAt(Date.now()),
    random: (bytes: number) => new Uint8Array(randomBytes(bytes)),
    address: named(environment, "ADDRESS"),
  };
  return {
    ...session,
    identity: { whoAsks: whoAsks(session) },
    files: { addressFor: async () => Promise.reject(new BrokenInvariant("this function hands out no files")) },
  };
};
