import { describe, expect, it, vi } from "vitest";
import { checked, exceptions } from "#infra/aws/nag-exceptions.ts";
import { synthesise } from "./synthesise.ts";

/** What the rules that Amazon publishes say to a stage; empty where it may be deployed. */
const complaints = (argued = exceptions): string => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  try {
    synthesise({ touch: (system, app) => checked(app, system, argued) });
    return "";
  } catch (problem) {
    return String(problem);
  } finally {
    told.mockRestore();
  }
};

describe("Amazon's rules for its own solutions", () => {
  it("are kept, save where it is argued", () => {
    expect(complaints()).toBe("");
  });

  it.each(exceptions.filter(({ rule }) => rule !== "AwsSolutions-CFR1").map(({ rule }) => rule))(
    "would be broken without the argument about %s",
    (rule) => {
      const others = exceptions.filter((one) => one.rule !== rule);

      expect(complaints(others)).toContain("ValidationFailed");
    },
  );

  it("are only argued with in a sentence or more", () => {
    for (const { because } of exceptions) expect(because.length).toBeGreaterThan(60);
  });
});
