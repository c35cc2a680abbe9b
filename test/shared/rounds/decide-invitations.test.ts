import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideDrop, decideInvitations } from "#shared/rounds/decide-invitations.ts";
import { asked, chair, coordinator, invitation, organisation, ownerId, round } from "./rounds.ts";

const all = [1, 2, 3, 4, 5].map((number) => organisation(number));
const decide = (more: Partial<Parameters<typeof decideInvitations>[0]>) =>
  decideInvitations({ round: round(), invited: [], organisations: all, asked: [], seatsOf: new Map(), ...more });

describe("an invitation", () => {
  it("takes name and attributes of the organisation as they are now", () => {
    const decided = decide({ asked: [asked([2])] });

    expect(decided).toMatchObject({
      ok: true,
      value: { invitations: [{ organisations: [{ name: "Branche 2" }], attributes: { size: "groot" } }] },
    });
  });

  it("for several organisations that answer together is one unit in the block of the first", () => {
    const decided = decide({ asked: [asked([3, 2])] });

    expect(decided.ok && decided.value.invitations).toMatchObject([
      { organisations: [{ name: "Branche 3" }, { name: "Branche 2" }], attributes: { size: "klein" } },
    ]);
  });

  it("for an organisation of another sector needs a reason, and keeps it", () => {
    const elsewhere = { organisations: [organisation(6, { sector: "agro" })] };

    const [without, given] = [
      decide({ ...elsewhere, asked: [asked([6])] }),
      decide({ ...elsewhere, asked: [asked([6], "Levert aan")] }),
    ];

    expect(without).toMatchObject({
      ok: false,
      refusal: { code: "invitation-needs-reason", facts: { name: "Branche 6" } },
    });
    expect(given).toMatchObject({ ok: true, value: { invitations: [{ reason: "Levert aan" }] } });
  });

  it.each([
    ["is not known", []],
    ["only listens", [organisation(6, { kind: "observer" })]],
  ])("for an organisation that %s is refused, with a reason too", (_, organisations) => {
    const decided = decide({ organisations, asked: [asked([6], "Toch graag")] });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "organisation-unknown" } });
  });

  it("to a round that is launched is refused", () => {
    const decided = decide({ round: round({ phase: "scheduled" }), asked: [asked([1])] });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "round-not-draft" } });
  });
});

describe("a coordinator", () => {
  it("of another answer in the round is refused, for the same people would count twice", () => {
    const sameMailbox = { ...asked([2]), coordinator: coordinator(1) };

    const [later, together] = [
      decide({ invited: [invitation(1)], asked: [sameMailbox] }),
      decide({ asked: [asked([1]), sameMailbox] }),
    ];

    const refusal = { code: "coordinator-already-invited", facts: { names: ["Branche 1"] } };
    expect(later).toMatchObject({ ok: false, refusal });
    expect(together).toMatchObject({ ok: false, refusal });
  });

  it.each([
    ["sits in the committee of the round", chair.personId, "sits-in-committee"],
    ["works at the office", coordinator(1).personId, "works-at-office"],
    ["drafted the round", ownerId, "works-at-office"],
  ] as const)("who %s is refused", (_, personId, because) => {
    const seatsOf = new Map([[coordinator(1).personId, [{ role: "office-colleague" as const }]]]);

    const decided = decide({ seatsOf, asked: [{ ...asked([1]), coordinator: { ...coordinator(1), personId } }] });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "person-has-conflicting-seat", facts: { because } } });
  });
});

it("an organisation is asked once in a round, whether alone, together, before or at the same time", () => {
  const groups = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });

  fc.assert(
    fc.property(groups, fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }), (numbers, before) => {
      const decided = decide({ invited: before.map(invitation), asked: numbers.map((group) => asked(group)) });

      const wanted = [...before, ...numbers.flat()];
      expect(decided.ok).toBe(new Set(wanted).size === wanted.length);
    }),
  );
});

it("an invitation is dropped only as long as nothing has been sent", () => {
  const [draft, launched] = (["draft", "scheduled"] as const).map((phase) =>
    decideDrop({ round: round({ phase }), invitation: invitation(1) }),
  );

  expect(draft).toMatchObject({ ok: true, value: { happening: { fact: "invitation-dropped" } } });
  expect(launched).toMatchObject({ ok: false, refusal: { code: "round-not-draft" } });
});
