import { type TestProject, testProjects } from "./projects.ts";

/** One step of `npm test`: a tool that npm brought, started with Node itself so that it works on every system. */
export type Step = {
  readonly name: string;
  readonly command: readonly string[];
  /** Test steps report counts; the others either pass or count as one failure. */
  readonly counts: boolean;
};

const vitest = (name: string, when: TestProject["when"]): Step => ({
  name,
  command: [
    "node_modules/vitest/vitest.mjs",
    "run",
    ...["--config", "test/vitest.config.ts"],
    ...testProjects.filter((project) => project.when === when).map((project) => `--project=${project.name}`),
  ],
  counts: true,
});

const check = (name: string, ...command: readonly string[]): Step => ({ name, command, counts: false });

/** Cheap and telling first; the bundles are built before the tests that look into them or run in a browser. */
export const steps: readonly Step[] = [
  check("types", "node_modules/typescript/bin/tsc", "-b"),
  check("lint", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"),
  vitest("architecture", "first"),
  vitest("tests", "usual"),
  check("functions bundled", "--import", "tsx", "functions/build.ts"),
  check("pages bundled", "node_modules/vite/bin/vite.js", "build", "--config", "web/vite.config.ts"),
  check("stack described", "--import", "tsx", "infra/aws/app.ts"),
  vitest("tests on the bundles", "on-bundles"),
];
