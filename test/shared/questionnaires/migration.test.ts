import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedUnder, migrate, migrationOf } from "#shared/questionnaires/migration.ts";
import { proposeComparability } from "#shared/questionnaires/propose-comparability.ts";
import { ask } from "./make.ts";

const options = (ids: readonly string[]) => ({ options: ids.map((id) => ({ id, label: { nl: id } })) });
const asked = (...questions: ReturnType<typeof ask>[]) => ({ questions });
const single = (id: string, ids: readonly string[], more: object = {}) =>
  ask(id, "single", { settings: options(ids), ...more });

const earlier = asked(
  single("same", ["a", "b"]),
  single("more", ["a", "b"]),
  single("fewer", ["a", "b"]),
  ask("gone"),
  ask("renamed", "text", { text: { nl: "Wat is uw toelichting hierbij" } }),
);
const later = asked(
  single("same", ["a", "b"]),
  single("more", ["a", "b", "c"]),
  single("fewer", ["a", "x"]),
  ask("other", "text", { text: { nl: "Wat is uw toelichting hierbij?" } }),
  ask("fresh"),
);
const links = proposeComparability(earlier, later);
const plan = migrationOf(earlier, later, links);

describe("moving answers to a later version", () => {
  it("is told per question, without an answer having been looked at", () => {
    expect(plan).toEqual([
      { from: "same", to: "same", fate: "kept" },
      { from: "more", to: "more", fate: "to-confirm" },
      { from: "fewer", to: "fewer", fate: "asked-again" },
      { from: "gone", fate: "asked-again" },
      { from: "renamed", to: "other", fate: "kept" },
    ]);
  });

  it("never loses a value: each is an answer afterwards, or put away under the question it was given to", () => {
    const value = fc.option(
      fc.oneof(fc.record({ choice: fc.constantFrom("a", "b", "z") }), fc.string({ minLength: 1 })),
      {
        nil: null,
      },
    );
    const ids = fc.constantFrom("same", "more", "fewer", "gone", "renamed", "unknown");

    fc.assert(
      fc.property(fc.dictionary(ids, value), (answers) => {
        const moved = migrate(answers, plan, later);

        for (const [question, given] of Object.entries(answers).filter(([, one]) => one !== null)) {
          const to = plan.find(({ from }) => from === question)?.to;
          const stands = to === question && moved.answers[question] === given;
          const away = moved.put.some((one) => one.question === question && one.value === given);
          expect(stands !== away).toBe(true);
        }
        for (const id of moved.toConfirm) expect(moved.answers[id]).not.toBeNull();
      }),
    );
  });

  it("counts of an older submission only what means the same", () => {
    const answers = { same: { choice: "a" }, more: { choice: "a" }, fewer: { choice: "a" }, gone: "x", renamed: "y" };

    const counted = countedUnder(answers, plan, later);

    expect(counted).toEqual({ same: { choice: "a" }, other: "y" });
  });

  it("is never made milder by what somebody recorded, only stricter", () => {
    const milder = migrationOf(earlier, later, [{ question: "fewer", earlier: "fewer", meaning: "same" }]);
    const stricter = migrationOf(earlier, later, [
      { question: "same", earlier: "same", meaning: "not-comparable", reason: "Andere context" },
    ]);

    expect(milder.find(({ from }) => from === "fewer")?.fate).toBe("asked-again");
    expect(stricter.find(({ from }) => from === "same")?.fate).toBe("asked-again");
  });
});
