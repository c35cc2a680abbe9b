import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** What the built pages depend on; a change in any of it makes them stale. */
const sources = ["web", "shared", "package.json", "package-lock.json"];
const output = "dist/web";
const stamp = join(output, ".built-from");

/**
 * Builds the pages as they ship, unless they were built from exactly these sources before.
 * @returns whether a build was needed
 */
export const buildPagesIfStale = async (): Promise<boolean> => {
  const state = stateOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return false;
  await build({ configFile: "web/vite.config.ts", logLevel: "warn" });
  writeFileSync(stamp, state);
  return true;
};

const stateOf = (paths: readonly string[]): string => {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    const entry = statSync(path);
    if (entry.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(`${path}\n`).update(readFileSync(path));
  };
  for (const path of paths) if (existsSync(path)) add(path);
  return hash.digest("hex");
};
