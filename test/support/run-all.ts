import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Counts, isGreen, none, plainLine, sum } from "./counts.ts";
import { countsVariable } from "./plain-line-reporter.ts";
import { type Step, steps } from "./steps.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const minutesPerStep = 30;
const oneFailed: Counts = { ...none, failed: 1 };

/** What the step wrote; a step that died before it could count has failed once. */
const countsIn = (file: string): Counts => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return oneFailed;
  }
};

const run = (step: Step, folder: string): Counts => {
  const file = join(folder, "counts.json");
  rmSync(file, { force: true });
  const { status } = spawnSync(process.execPath, step.command, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    timeout: minutesPerStep * 60_000,
    env: { ...process.env, NODE_NO_WARNINGS: "1", [countsVariable]: file },
  });

  if (!step.counts) return status === 0 ? none : oneFailed;
  const counts = countsIn(file);
  const wentWrongUnsaid = counts.failed === 0 && (counts.passed === 0 || status !== 0);
  return wentWrongUnsaid ? sum(counts, oneFailed) : counts;
};

/** Runs every step in order and stops at the first that fails; the last line is always the plain one. */
const runAll = (): Counts => {
  const folder = mkdtempSync(join(tmpdir(), "sectorspiegel-test-"));
  let total = none;
  try {
    for (const step of steps) {
      console.log(`\n── ${step.name}`);
      const began = performance.now();
      const counts = run(step, folder);
      total = sum(total, counts);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`── ${step.name}: ${counts.failed === 0 ? "good" : "FAILED"} in ${seconds} s`);
      if (counts.failed > 0) break;
    }
  } catch (problem) {
    console.error(problem);
    total = sum(total, oneFailed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return total;
};

const total = runAll();
console.log(`\n${plainLine(total)}`);
process.exitCode = isGreen(total) ? 0 : 1;
