import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "vite";
import { pageFor } from "../site.ts";

/** Pages straight from their sources, live on edit: for developing, without the headers that are deployed. */
export const liveVite = async () => {
  const vite = await createServer({
    configFile: "web/vite.config.ts",
    appType: "mpa",
    server: { middlewareMode: true },
    logLevel: "warn",
  });
  return {
    answer: (incoming: IncomingMessage, outgoing: ServerResponse): void => {
      const path = (incoming.url ?? "/").split("?")[0] ?? "/";
      const isPage = (incoming.headers.accept ?? "").includes("text/html") && !path.includes(".");
      if (isPage) incoming.url = `/${pageFor(path)}`;
      vite.middlewares(incoming, outgoing, () => {
        outgoing.statusCode = 404;
        outgoing.end();
      });
    },
    stop: () => vite.close(),
  };
};
