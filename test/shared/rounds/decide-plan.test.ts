import { describe, expect, it } from "vitest";
import type { Seat } from "#shared/access/seat.ts";
import { decideDraft, decideRevision, type PlanFacts } from "#shared/rounds/decide-plan.ts";
import { idNumber } from "../responses/standing.ts";
import { chair, member, now, ownerId, round, secretary } from "./rounds.ts";

const facts = (more: Partial<PlanFacts> = {}, plan: Partial<PlanFacts["plan"]> = {}): PlanFacts => ({
  plan: {
    ...{ kind: "sector-exploration", title: { nl: "Verkenning" }, sector: "techniek", breakdown: ["size"] },
    ...{ questionnaireId: idNumber("questionnaire", 1), opensAt: "2027-02-01T09:00", closesAt: "2027-03-12T17:00" },
    ...plan,
  },
  committee: [chair, secretary],
  seatsOf: new Map(),
  coordinators: [],
  questionnaireExists: true,
  now,
  ...more,
});
const draft = (given: PlanFacts) => decideDraft({ ...given, roundId: idNumber("round", 1), ownerId });
const seats = (role: Seat["role"]) => new Map([[chair.personId, [{ role }]]]);

describe("a drafted round", () => {
  it("is in preparation, belongs to who drafted it, and has the moments of the clock on the wall", () => {
    const decided = draft(facts());

    expect(decided).toMatchObject({
      ok: true,
      value: {
        round: {
          phase: "draft",
          ownerId,
          version: 0,
          opensAt: "2027-02-01T08:00:00.000Z",
          closesAt: "2027-03-12T16:00:00.000Z",
        },
        happening: { fact: "round-drafted" },
      },
    });
  });

  it.each([
    [
      "that opens in the spring hour that is skipped",
      { opensAt: "2027-03-28T02:30", closesAt: "2027-05-01T17:00" },
      "skipped",
    ],
    ["that closes in the autumn hour that comes twice", { closesAt: "2027-10-31T02:30" }, "twice"],
    ["on a day that does not exist", { closesAt: "2027-02-30T17:00" }, "no-such-day"],
  ])("%s is refused", (_, plan, because) => {
    const decided = draft(facts({}, plan));

    expect(decided).toMatchObject({ ok: false, refusal: { code: "local-time-impossible", facts: { because } } });
  });

  it.each([
    ["closes before it opens", { opensAt: "2027-03-12T17:00", closesAt: "2027-03-12T16:59" }],
    ["closes when it opens", { opensAt: "2027-03-12T17:00", closesAt: "2027-03-12T17:00" }],
    ["is over already", { opensAt: "2027-01-01T09:00", closesAt: "2027-01-14T10:30" }],
  ])("that %s is refused", (_, plan) => {
    const decided = draft(facts({}, plan));

    expect(decided).toMatchObject({ ok: false, refusal: { code: "round-dates-impossible" } });
  });

  it("may open in the past: then it is open as soon as it is launched", () => {
    const decided = draft(facts({}, { opensAt: "2027-01-14T10:00" }));

    expect(decided.ok).toBe(true);
  });

  it("needs a questionnaire that exists", () => {
    const decided = draft(facts({ questionnaireExists: false }));

    expect(decided).toMatchObject({ ok: false, refusal: { code: "questionnaire-unknown" } });
  });
});

describe("a committee", () => {
  it.each([
    ["the round's owner", facts({ committee: [{ ...secretary, personId: ownerId }] }), "works-at-office"],
    ["a colleague of the office", facts({ seatsOf: seats("office-colleague") }), "works-at-office"],
    ["the same person twice", facts({ committee: [chair, { ...secretary, personId: chair.personId }] }), "sits-twice"],
    ["who answers in this round", facts({ coordinators: [chair.personId] }), "answers-in-this-round"],
  ])("has no place for %s", (_, given, because) => {
    const decided = draft(given);

    expect(decided).toMatchObject({ ok: false, refusal: { code: "person-has-conflicting-seat", facts: { because } } });
  });

  it("has a place for who sits at a table or in another committee", () => {
    const decided = [
      draft(facts({ seatsOf: seats("table-member") })),
      draft(facts({ seatsOf: seats("committee-chair") })),
    ];

    expect(decided.every(({ ok }) => ok)).toBe(true);
  });
});

describe("a revision", () => {
  it("changes the plan and keeps owner, id and version", () => {
    const decided = decideRevision({
      ...facts({ committee: [member(13, "committee-chair")] }),
      round: round(),
      version: 3,
    });

    expect(decided).toMatchObject({
      ok: true,
      value: {
        round: { roundId: idNumber("round", 1), ownerId, version: 3, breakdown: ["size"], title: { nl: "Verkenning" } },
      },
    });
  });

  it("of what somebody else has changed meanwhile is refused", () => {
    const decided = decideRevision({ ...facts(), round: round(), version: 2 });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "changed-meanwhile", facts: { version: 3 } } });
  });

  it("of a launched round is refused", () => {
    const decided = decideRevision({ ...facts(), round: round({ phase: "scheduled" }), version: 3 });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "round-not-draft", facts: { phase: "scheduled" } } });
  });
});
