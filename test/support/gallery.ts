import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";

/** What the shipped pages are served with, so that the parts are seen to need nothing that it forbids. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const configFile = "web/vite.config.ts";

/** Builds the gallery as pages are built to ship and serves it on a free port of this machine. */
export const startGallery = async (): Promise<{ address: string; stop: () => Promise<void> }> => {
  const outDir = await mkdtemp(join(tmpdir(), "sectorspiegel-gallery-"));
  await build({ configFile, mode: "gallery", logLevel: "warn", build: { outDir } });
  const server = await preview({
    configFile,
    mode: "gallery",
    logLevel: "warn",
    build: { outDir },
    preview: { port: 0, headers: { "content-security-policy": policy } },
  });

  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error("The gallery is served nowhere.");
  const stop = async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { address: `${address}gallery.html`, stop };
};
