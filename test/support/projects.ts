/** One group of tests. The architecture test fails on a test file that no group holds, so that none is left out in silence. */
export type TestProject = {
  readonly name: string;
  /** A file, or a folder with all that lies in it. */
  readonly holds: string;
  /** Seconds after which one test has failed. */
  readonly patience: number;
  /** When `npm test` runs it: with the cheap checks, among the tests, or on what was bundled after those. */
  readonly when: "first" | "usual" | "on-bundles";
  /** The machine's time zone, where that must make no difference. */
  readonly zone?: "UTC" | "Pacific/Auckland";
  /** Files run one after the other, because each of them starts a whole product or a browser. */
  readonly oneByOne?: true;
  /** Files share one process, which is quick and right where nothing has state. */
  readonly shareProcess?: true;
};

const rules = { holds: "test/shared", when: "usual", patience: 20, shareProcess: true } as const;
const functions = { holds: "test/functions", when: "usual", patience: 40 } as const;

/** Rules and functions run under two time zones, on both sides of the date line as seen from the Netherlands. */
export const testProjects: readonly TestProject[] = [
  { name: "architecture", holds: "test/architecture.test.ts", when: "first", patience: 20 },
  { name: "rules", ...rules, zone: "UTC" },
  { name: "rules-auckland", ...rules, zone: "Pacific/Auckland" },
  { name: "contracts", holds: "test/contracts", when: "usual", patience: 60 },
  { name: "functions", ...functions, zone: "UTC" },
  { name: "functions-auckland", ...functions, zone: "Pacific/Auckland" },
  { name: "infra", holds: "test/infra", when: "usual", patience: 60 },
  { name: "web", holds: "test/web", when: "usual", patience: 30 },
  { name: "journeys", holds: "test/journeys", when: "usual", patience: 120 },
  { name: "faults", holds: "test/faults", when: "usual", patience: 120 },
  { name: "attack", holds: "test/attack", when: "usual", patience: 120 },
  { name: "bundles", holds: "test/bundles", when: "on-bundles", patience: 60 },
  { name: "browser", holds: "test/browser", when: "on-bundles", patience: 180, oneByOne: true },
];
