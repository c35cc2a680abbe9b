import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measures } from "#shared/aggregation/measures/index.ts";
import { languages } from "#shared/kernel/text.ts";

/** What every measure promises; a new one is tested by being in the registry. */
test("every measure lies in the folder of its name, and every such folder is in the registry", () => {
  const folders = readdirSync(new URL("../../shared/aggregation/measures", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  expect([...measures.names].sort()).toEqual(folders.sort());
});

describe.each(measures.all)("$name", ({ title, measured, samples }) => {
  test("it has an example with a value, and one of evidence that holds nothing for it", () => {
    expect(samples.map(({ value }) => value !== undefined)).toEqual(expect.arrayContaining([true, false]));
  });

  test("it finds something exactly where its examples say so", () => {
    const found = samples.map(({ evidence }) => measured(evidence) !== undefined);

    expect(found).toEqual(samples.map(({ value }) => value !== undefined));
  });

  test("it draws and says what it found in both languages, with its own n and unit", () => {
    for (const { evidence } of samples) {
      const found = measured(evidence);
      if (found === undefined) continue;
      const { chart } = found;
      const labels = chart.rows.flatMap(({ bars }) => bars.map(({ label }) => label));

      expect([title, chart.title, chart.unit, ...labels].every(({ nl, en }) => nl !== "" && en !== undefined)).toBe(
        true,
      );
      expect(chart.rows.every(({ n }) => n === undefined || n <= chart.invited)).toBe(true);
      expect(new Set(languages.map(found.say)).size).toBe(languages.length);
    }
  });
});
