import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantAt } from "#shared/kernel/time.ts";
import { decideByClock } from "#shared/rounds/decide-by-clock.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import { phases, type Round } from "#shared/rounds/round.ts";
import { idNumber } from "../responses/standing.ts";

const opensAt = Date.parse("2027-01-10T08:00:00.000Z");
const closesAt = Date.parse("2027-02-01T16:00:00.000Z");
const round = (phase: Round["phase"]): Round => ({
  roundId: idNumber("round", 1),
  kind: "sector-exploration",
  title: { nl: "Ronde" },
  sector: "techniek",
  questionnaireId: idNumber("questionnaire", 1),
  opensAt: instantAt(opensAt),
  closesAt: instantAt(closesAt),
  phase,
  committee: [],
  ownerId: idNumber("person", 1),
  breakdown: [],
  version: 3,
});

describe("what the clock does to a round", () => {
  it.each([
    ["scheduled", opensAt, "open", "round-opened"],
    ["scheduled", closesAt, "closed", "round-closed"],
    ["open", closesAt, "closed", "round-closed"],
  ] as const)("a %s round at %d is %s, once", (phase, at, becomes, fact) => {
    const due = decideByClock(round(phase), instantAt(at));

    expect(due).toMatchObject({ round: { phase: becomes, version: 3 }, happening: { fact } });
    expect(due && decideByClock(due.round, instantAt(at))).toBeUndefined();
  });

  it("is a millisecond exact", () => {
    expect(decideByClock(round("scheduled"), instantAt(opensAt - 1))).toBeUndefined();
    expect(decideByClock(round("open"), instantAt(closesAt - 1))).toBeUndefined();
  });

  it("ends in the same phase however often it is asked on the way", () => {
    const moments = fc.array(fc.integer({ min: opensAt - 1e9, max: closesAt + 1e9 }), { maxLength: 10 });
    fc.assert(
      fc.property(fc.constantFrom(...phases), moments, (phase, asked) => {
        const inOrder = asked.sort((a, b) => a - b).map(instantAt);
        const last = inOrder.at(-1) ?? instantAt(opensAt);

        const stepped = inOrder.reduce((before, now) => decideByClock(before, now)?.round ?? before, round(phase));

        expect(phaseAt(stepped, last)).toBe(phaseAt(round(phase), last));
      }),
      { numRuns: 1000 },
    );
  });
});
