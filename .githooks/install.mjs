// Points git at this folder's hooks. Quiet and harmless where there is no git or no checkout, so that `npm ci` never fails on it.
import { execFileSync } from "node:child_process";

try {
  execFileSync("git", ["config", "core.hooksPath", ".githooks"], { stdio: "ignore" });
} catch {
  // A downloaded archive has no repository to point.
}
