import { createServer, type Server } from "node:http";
import { databaseOn } from "./database.ts";
import { frontOf } from "./front.ts";
import { openStorage } from "./storage/storage.ts";
import { trimStreams } from "./streams/trim.ts";
import { expireItems } from "./tables/expire-items.ts";
import { forgetTokens } from "./transactions/token.ts";

export type Dynamodb = {
  readonly endpoint: string;
  readonly port: number;
  /** Expires items, trims streams and forgets tokens now, without waiting for the interval. */
  sweep(): Promise<{ expired: number }>;
  /** Answers what has been asked, then closes. */
  stop(): Promise<void>;
};

export type DynamodbOptions = {
  /** Folder on disk, made where missing. In memory when absent. */
  readonly path?: string | undefined;
  /** Any free port when absent. */
  readonly port?: number | undefined;
  /** Milliseconds since 1970; decides on expiry, trimming, tokens and all times that are recorded. */
  readonly clock?: (() => number) | undefined;
  readonly sweepMilliseconds?: number | undefined;
};

/**
 * The embedded database: speaks DynamoDB and DynamoDB Streams over HTTP, on this machine only.
 * @throws UnusableFolder with one sentence about the folder; the server's own error when the port is taken
 */
export const startDynamodb = async (options: DynamodbOptions = {}): Promise<Dynamodb> => {
  const storage = await openStorage(options.path);
  const database = databaseOn(storage, options.clock ?? Date.now);
  const server = createServer({ keepAliveTimeout: 60_000 }, frontOf(database));
  const port = await listening(server, options.port ?? 0).catch(async (error) => {
    await storage.close();
    throw error;
  });

  const sweep = async () => {
    const expired = await expireItems(database);
    await trimStreams(database);
    await forgetTokens(database);
    return { expired };
  };
  const sweeping = everyNow(sweep, options.sweepMilliseconds ?? 5_000);

  return {
    endpoint: `http://127.0.0.1:${port}`,
    port,
    sweep,
    stop: async () => {
      await sweeping.stop();
      await closed(server);
      await storage.close();
    },
  };
};

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });

/** A connection on which something was being asked becomes idle only afterwards; it is closed then, not kept alive. */
const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const closing = setInterval(() => server.closeIdleConnections(), 10);
    server.close(() => {
      clearInterval(closing);
      resolve();
    });
    server.closeIdleConnections();
  });

/** Never two sweeps at once, and none that keeps the process alive. */
const everyNow = (work: () => Promise<unknown>, milliseconds: number) => {
  let current: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    current ??= work()
      .catch((error) => console.error("The database could not sweep:", error))
      .finally(() => {
        current = undefined;
      });
  }, milliseconds);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await current;
    },
  };
};
