import { describe, expect, it } from "vitest";
import { isStale, paceOf } from "#web/responses/together/pace.ts";

const company = { others: 0, members: 1, pressing: false };

describe("how often a page looks at what colleagues do", () => {
  it("is seconds while somebody else is there, or while something presses", () => {
    const [withOthers, pressed] = [
      paceOf({ ...company, others: 1, members: 2 }),
      paceOf({ ...company, pressing: true }),
    ];

    expect(withOthers).toBeLessThanOrEqual(5000);
    expect(pressed).toBe(withOthers);
  });

  it("is slower in a team of which nobody else is there, and slowest for whoever works alone", () => {
    const quick = paceOf({ ...company, others: 1 });
    const inTeam = paceOf({ ...company, members: 2 });
    const alone = paceOf(company);

    expect(inTeam).toBeGreaterThan(quick);
    expect(alone).toBeGreaterThan(inTeam);
  });

  it("whoever moves to another question in a team looks first, unless the page did so a moment ago", () => {
    const inTeam = paceOf({ ...company, members: 2 });

    expect(isStale(10_000, inTeam)).toBe(true);
    expect(isStale(500, inTeam)).toBe(false);
    expect(isStale(50_000, paceOf(company))).toBe(false);
  });
});
