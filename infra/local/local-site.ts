import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answeredByFunctions } from "../site.ts";
import { filesPrefix } from "./files.ts";
import type { Product } from "./product.ts";
import type { EmbeddedProvider } from "./provider/embedded-provider.ts";
import { startRoutes } from "./start-routes.ts";
import { staticFiles } from "./static-files.ts";
import { worldCalled } from "./worlds/index.ts";

/** Everything this machine answers: the functions, the pages as they ship, and the local start page. */
export type LocalSite = {
  readonly fetch: (request: Request) => Promise<Response>;
  /** What needs the connection itself: the trial provider and, while developing, pages from their sources. @returns whether it took the request */
  readonly answerFirst: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
  readonly stop: () => Promise<void>;
};

/** On AWS files are fetched from their own store; here the product hands them out. */
const notPages = [...answeredByFunctions, filesPrefix];

type SiteOptions = { readonly live: boolean; readonly worldFile: string; readonly provider: EmbeddedProvider };

export const localSite = async (product: Product, { live, worldFile, provider }: SiteOptions): Promise<LocalSite> => {
  const start = startRoutes(product, () => worldCalled(toldWorld(worldFile))?.title);
  const files = staticFiles("dist/web");
  const fetch = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    if (path === "/" && request.method === "GET" && !(await product.ports.identity.whoAsks(request)))
      return Response.redirect(new URL("/start", request.url), 302);
    if (path === "/start" || path.startsWith("/start/")) return start.fetch(request);
    if (notPages.some((prefix) => path.startsWith(prefix))) return product.fetch(request);
    return files(request);
  };
  if (!live) return { fetch, answerFirst: provider.answer, stop: async () => undefined };

  const { liveVite } = await import("./live-vite.ts");
  const vite = await liveVite();
  // `web/api` is a folder of sources too, which the browser asks for by its path while developing.
  const isSource = (path: string) => /\.tsx?(\?|$)/.test(path);
  const isOurs = (path: string) =>
    !isSource(path) && (path.startsWith("/start") || notPages.some((prefix) => path.startsWith(prefix)));
  return {
    fetch,
    answerFirst: (incoming, outgoing) => {
      if (provider.answer(incoming, outgoing)) return true;
      if (isOurs(incoming.url ?? "/")) return false;
      vite.answer(incoming, outgoing);
      return true;
    },
    stop: vite.stop,
  };
};

const toldWorld = (file: string): string => {
  try {
    return String(JSON.parse(readFileSync(file, "utf8")).world);
  } catch {
    return ""; // data without a story
  }
};
