// Points git at this folder's hooks. Quiet and harmless where there is no git or no checkout of its own, so that
// `npm ci` never fails on it and an archive unpacked inside another project leaves that project alone.
import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

const git = (...args) => execFileSync("git", args, { stdio: ["ignore", "pipe", "ignore"], encoding: "utf8" }).trim();

try {
  const ours = realpathSync(fileURLToPath(new URL("..", import.meta.url)));
  if (realpathSync(git("rev-parse", "--show-toplevel")) === ours) git("config", "core.hooksPath", ".githooks");
} catch {
  // A downloaded archive has no repository to point.
}
