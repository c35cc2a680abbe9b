import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

type Asked = {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
};

/** Answers a path; what it answers is sent compressed, as a CDN would. */
export type Pages = (
  path: string,
  asked: Asked,
) => Promise<{ readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }>;

const plain = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));

export const serveGzipped = async (pages: Pages) => {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const method = request.method ?? "GET";
    const body = method === "GET" ? undefined : Buffer.concat(parts).toString("utf8");
    const answer = await pages(request.url ?? "/", { method, headers: plain(request.headers), body });
    const { "content-length": _, "content-encoding": __, "transfer-encoding": ___, ...headers } = answer.headers;
    response.writeHead(answer.status, { ...headers, "content-encoding": "gzip" });
    response.end(gzipSync(answer.body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
