import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundle = `${root}node_modules/.cache/sectorspiegel/dynamodb-process.mjs`;

/** One file that plain Node runs, so that a process is there in a tenth of a second. */
export const bundleDynamodbProcess = async (): Promise<void> => {
  mkdirSync(`${root}node_modules/.cache/sectorspiegel`, { recursive: true });
  await build({
    entryPoints: [`${root}test/faults/dynamodb-process.ts`],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
};

export type KillableDynamodb = { endpoint: string; kill(): Promise<void> };

/**
 * Starts the database on a folder in a process of its own, or in its memory without one; `kill` is SIGKILL, nothing is
 * tidied up.
 */
export const startKillable = async (folder?: string): Promise<KillableDynamodb> => {
  const place = folder === undefined ? [] : [folder];
  const child = spawn(process.execPath, ["--max-old-space-size=6000", bundle, ...place], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await firstLine(child);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    kill: async () => {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
};

const firstLine = async (child: ChildProcess): Promise<string> => {
  let text = "";
  for await (const part of child.stdout ?? []) {
    text += part;
    if (text.includes("\n")) return text.trim();
  }
  throw new Error("The database ended before it listened");
};
