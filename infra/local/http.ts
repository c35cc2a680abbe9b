import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { LocalSite } from "./local-site.ts";

export class BusyPort extends Error {
  override readonly name = "BusyPort";
}

const busy = (port: number): BusyPort =>
  new BusyPort(`Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`);

/**
 * Asks before anything else is done, so that nobody waits for a world that cannot be shown.
 * @throws BusyPort
 */
export const requireFreePort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () => reject(busy(port)));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });

/**
 * Listens on this machine.
 * @throws BusyPort with one sentence when something else already listens there
 */
export const serveHttp = async (
  site: LocalSite,
  port: number,
): Promise<{ address: string; stop: () => Promise<void> }> => {
  const listener = getRequestListener(site.fetch);
  const server = createServer((incoming, outgoing) => {
    if (!site.answerFirst(incoming, outgoing)) void listener(incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (trouble: NodeJS.ErrnoException) =>
      reject(trouble.code === "EADDRINUSE" ? busy(port) : trouble),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  const bound = server.address();
  const actual = typeof bound === "object" && bound !== null ? bound.port : port;
  return {
    address: `http://localhost:${actual}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
