import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { PlainLineReporter } from "./support/plain-line-reporter.ts";
import { testProjects } from "./support/projects.ts";
import { longVariable } from "./support/runs.ts";

/** Tests lie beside none of the sources; their root is the whole house. */
const root = fileURLToPath(new URL("..", import.meta.url));

/** What `npm run test:long` and `npm run golden` ask of the tests, by the mode they run in. */
const environmentOf: Readonly<Record<string, Record<string, string>>> = {
  long: { [longVariable]: "long" },
  golden: { UPDATE_GOLDEN: "1" },
};

export default defineConfig(({ mode }) => ({
  root,
  test: {
    root,
    pool: "forks",
    maxWorkers: 2,
    reporters: [process.stdout.isTTY ? "default" : "dot", new PlainLineReporter()],
    projects: testProjects.map(({ name, holds, patience, zone, oneByOne, shareProcess }) => ({
      root,
      test: {
        name,
        environment: "node",
        include: [holds.endsWith(".ts") ? holds : `${holds}/**/*.test.{ts,tsx}`],
        testTimeout: patience * (mode === "long" ? 20_000 : 1000),
        hookTimeout: patience * 1000,
        env: { ...environmentOf[mode], ...(zone && { TZ: zone }), NODE_NO_WARNINGS: "1" },
        isolate: shareProcess !== true,
        fileParallelism: oneByOne !== true,
      },
    })),
  },
}));
