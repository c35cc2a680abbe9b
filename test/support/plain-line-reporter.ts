import { writeFileSync } from "node:fs";
import type { Reporter, SerializedError, TestModule } from "vitest/node";
import { type Counts, none, plainLine, sum } from "./counts.ts";

/** Where `npm test` wants the counts of one step, to add them up itself; without it the line is printed at once. */
export const countsVariable = "TEST_COUNTS_FILE";

const countsOf = (module: TestModule): Counts => {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const brokenHooks = [...module.children.allSuites()].reduce((broken, suite) => broken + suite.errors().length, 0);
  return {
    passed: states.filter((state) => state === "passed").length,
    failed: states.filter((state) => state === "failed").length + brokenHooks + module.errors().length,
    skipped: states.filter((state) => state === "skipped").length,
  };
};

const skippedIn = (module: TestModule): readonly string[] =>
  [...module.children.allTests("skipped")].map((test) => {
    const result = test.result();
    const why = result.state === "skipped" && result.note ? `: ${result.note}` : "";
    return `skipped: ${module.relativeModuleId} > ${test.fullName}${why}`;
  });

/** Says by name what was skipped and why, and then how many tests passed, failed and were skipped. */
export class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    for (const line of modules.flatMap(skippedIn)) console.log(line);

    const counts = modules.map(countsOf).reduce(sum, { ...none, failed: unhandled.length });
    const file = process.env[countsVariable];
    if (file === undefined) console.log(plainLine(counts));
    else writeFileSync(file, JSON.stringify(counts));
  }
}
