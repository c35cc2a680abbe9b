import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { houseOf, readHouse } from "./architecture/house.ts";
import { saying } from "./architecture/rule.ts";
import { rules } from "./architecture/rules.ts";
import { lengths } from "./architecture/size-rules.ts";

const house = readHouse(fileURLToPath(new URL("..", import.meta.url)));
const houseFrom = (files: Readonly<Record<string, string>>) => houseOf(new Map(Object.entries(files)));

describe("the house", () => {
  it("is looked at whole: a check that sees nothing finds nothing", () => {
    const seen = (layer: string) => house.sources.filter((file) => file.layer === layer).length;

    expect(seen("shared")).toBeGreaterThan(50);
    expect(seen("functions")).toBeGreaterThan(30);
    expect(seen("web")).toBeGreaterThan(50);
    expect(seen("infra")).toBeGreaterThan(30);
    expect(seen("test")).toBeGreaterThan(30);
    expect(house.sources.flatMap((file) => file.imports).filter(({ to }) => to !== undefined).length).toBeGreaterThan(
      500,
    );
  });

  it("finds every imported file of its own", () => {
    const paths = new Set(house.sources.map(({ path }) => path));
    const code = house.sources.flatMap(({ path, imports }) =>
      imports.flatMap(({ to }) =>
        to !== undefined && /\.tsx?$/.test(to) && !to.endsWith(".d.ts") ? [{ path, to }] : [],
      ),
    );

    expect(code.filter(({ to }) => !paths.has(to))).toEqual([]);
  });

  it("keeps its source files short", () => {
    const { files, median, p95 } = lengths(house);
    process.stdout.write(`source files ${files}, median ${median} lines, 95th percentile ${p95}\n`);

    expect(median).toBeLessThanOrEqual(45);
    expect(p95).toBeLessThanOrEqual(180);
  });
});

describe.each(rules)("$name", ({ breaches, broken, fine, because }) => {
  it("holds", () => {
    expect(breaches(house).map(saying), because).toEqual([]);
  });

  it("would be noticed if it were broken", () => {
    expect(broken.length).toBeGreaterThan(0);
    for (const offending of broken) expect(breaches(houseFrom(offending)), JSON.stringify(offending)).not.toEqual([]);
  });

  it("does not forbid what is fine", () => {
    expect(breaches(houseFrom(fine)).map(saying)).toEqual([]);
  });
});
