import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { EvidenceFile, evidenceJsonSchema } from "#infra/local/evaluate/evidence-schema.ts";

const documented = fileURLToPath(new URL("../../../../docs/evidence.schema.json", import.meta.url));

const which = { question: "q1", item: null, column: "q1", block: "root", options: { a: "A", b: "B" } };
const fileWith = (...records: readonly unknown[]) => ({ release: null, basis: null, submitted: 0, records });
const fits = (...records: readonly unknown[]): boolean => z.safeParse(EvidenceFile, fileWith(...records)).success;

describe("the description of evidence.json", () => {
  it("in docs is the one that the file is written by", () => {
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(documented, evidenceJsonSchema());

    expect(JSON.parse(readFileSync(documented, "utf8"))).toEqual(JSON.parse(evidenceJsonSchema()));
  });

  it("lets a record tell all counts, a bound, only how many answered, or nothing", () => {
    expect(fits({ ...which, n: 9, exact: { a: 4, b: 5 } })).toBe(true);
    expect(fits({ ...which, n: 9, band: { option: "a", atLeast: 7 } })).toBe(true);
    expect(fits({ ...which, n: 9, withheld: "count-only" })).toBe(true);
    expect(fits({ ...which, withheld: "too-few" })).toBe(true);
  });

  it("lets no record tell more than one of these, or how many answered where nothing is told", () => {
    expect(fits({ ...which, n: 9, exact: { a: 9, b: 0 }, band: { option: "a", atLeast: 7 } })).toBe(false);
    expect(fits({ ...which, n: 3, withheld: "too-few" })).toBe(false);
    expect(fits({ ...which })).toBe(false);
    expect(fits({ ...which, n: 9, exact: { a: 4.5 } })).toBe(false);
  });
});
