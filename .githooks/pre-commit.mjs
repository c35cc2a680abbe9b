// Lint and the rules of the house, on the files of this commit only; two seconds, so that nobody is tempted to skip it.
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";

const biome = "node_modules/@biomejs/biome/bin/biome";
const tsx = "node_modules/tsx/package.json";

const staged = execFileSync("git", ["diff", "--cached", "--name-only", "--diff-filter=ACMR", "-z"], {
  encoding: "utf8",
})
  .split("\0")
  .filter((path) => path !== "" && existsSync(path));

const run = (...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", () => done(0));
    child.on("exit", (code) => done(code ?? 0));
  });

const lint = [biome, "check", "--no-errors-on-unmatched", "--files-ignore-unknown=true", "--colors=off"];
const rules = ["--import", "tsx", "test/architecture/check-paths.ts"];

const linted = staged.filter((path) => /\.(ts|tsx|js|mjs|json|css|html|svg)$/.test(path));

const checks = [];
if (linted.length > 0 && existsSync(biome)) checks.push(run(...lint, ...linted));
if (staged.length > 0 && existsSync(tsx) && existsSync(rules[2])) checks.push(run(...rules, ...staged));

if ((await Promise.all(checks)).some((code) => code !== 0)) {
  console.error("Not committed: mend what stands above (biome check --write repairs most of the first kind).");
  process.exitCode = 1;
}
