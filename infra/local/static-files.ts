import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { securityHeaders } from "../headers.ts";
import { neverKept, pageFor } from "../site.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".ico": "image/x-icon",
  ".png": "image/png",
};

/** Serves the built pages as the CDN does: the page for the path, files by their hashed names, production headers. */
export const staticFiles =
  (folder: string) =>
  async (request: Request): Promise<Response> => {
    const path = decodeURIComponent(new URL(request.url).pathname);
    const isFile = extname(path) !== "";
    const file = normalize(join(folder, isFile ? path : pageFor(path)));
    if (!file.startsWith(normalize(folder))) return notThere();
    try {
      const bytes = await readFile(file);
      return new Response(request.method === "HEAD" ? null : new Uint8Array(bytes), {
        headers: {
          ...securityHeaders,
          "content-type": types[extname(file)] ?? "application/octet-stream",
          "cache-control": path.startsWith("/assets/")
            ? "public, max-age=31536000, immutable"
            : file.endsWith(neverKept)
              ? "no-store"
              : "no-cache",
        },
      });
    } catch {
      return notThere();
    }
  };

const notThere = (): Response =>
  new Response("Not found", {
    status: 404,
    headers: { ...securityHeaders, "content-type": "text/plain; charset=utf-8" },
  });
