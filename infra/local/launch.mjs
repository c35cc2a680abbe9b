// The door of `npm start`. Plain JavaScript without imports of our own, so that even a Node that is too old or a missing
// `npm ci` gets one clear sentence instead of a stack trace.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(
    `Sectorspiegel needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one and try again.`,
  );

const root = fileURLToPath(new URL("../../", import.meta.url));
if (!existsSync(`${root}node_modules/tsx`)) stop("The dependencies are not installed yet. Run: npm ci");

const child = spawn(process.execPath, ["--import", "tsx", `${root}infra/local/start.ts`, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, NODE_NO_WARNINGS: "1" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
