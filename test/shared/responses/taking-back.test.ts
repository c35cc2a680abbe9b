import { describe, expect, it } from "vitest";
import { idFrom } from "#shared/kernel/id.ts";
import { decideDecline } from "#shared/responses/decide-decline.ts";
import { decideOpenedText } from "#shared/responses/decide-opened-text.ts";
import { decideWithdrawal } from "#shared/responses/decide-withdrawal.ts";
import { begun, closesAt, during, questionnaire, sha256, standing } from "./standing.ts";

const by = standing().by;
const submitted = { version: 3, at: during, by: by.personId, byName: by.name, digest: sha256("x") };
const sent = begun({ status: "submitted", version: 4, stance: "unnamed", submitted });

describe("withdrawing", () => {
  it("takes the submission away and keeps the draft", () => {
    const decided = decideWithdrawal({ ...standing({ head: sent }), version: 4 });

    expect(decided).toMatchObject({
      value: {
        head: { status: "withdrawn", version: 5 },
        change: { answers: [], submission: { is: "dropped" }, fact: "response-withdrawn" },
      },
    });
    expect(decided.ok && decided.value.head).not.toHaveProperty("submitted");
  });

  it("asked for again changes nothing", () => {
    const first = decideWithdrawal({ ...standing({ head: sent }), version: 4 });
    const head = first.ok ? first.value.head : sent;

    expect(decideWithdrawal({ ...standing({ head, now: closesAt }), version: 4 })).toEqual({
      ok: true,
      value: { head },
    });
  });

  it.each([
    ["nothing was submitted", begun({ version: 4 }), 4, during, "nothing-to-submit"],
    ["a colleague changed something meanwhile", sent, 3, during, "changed-meanwhile"],
    ["the round has closed", sent, 4, closesAt, "round-not-open"],
    ["the response is locked", { ...sent, locked: true }, 4, during, "response-locked"],
  ])("is refused where %s", (_, head, version, now, code) => {
    expect(decideWithdrawal({ ...standing({ head, now }), version })).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe("declining", () => {
  it("can be said before anything was begun", () => {
    const decided = decideDecline({ ...standing(), declining: { reason: "not-relevant" }, alsoAsked: [] });

    expect(decided).toMatchObject({
      value: { head: { status: "declined", version: 1 }, change: { fact: "response-declined" } },
    });
  });

  it("takes a submission back with it, and asks for a new agreement from whoever changes their mind", () => {
    const decided = decideDecline({ ...standing({ head: sent }), declining: { reason: "via-another" }, alsoAsked: [] });

    expect(decided).toMatchObject({ value: { change: { submission: { is: "dropped" } } } });
    const head = decided.ok ? decided.value.head : sent;
    expect(head).not.toHaveProperty("submitted");
    expect(head).not.toHaveProperty("stance");
  });

  it("for another reason needs words", () => {
    const silent = decideDecline({ ...standing(), declining: { reason: "otherwise", words: "  " }, alsoAsked: [] });
    const said = decideDecline({
      ...standing(),
      declining: { reason: "otherwise", words: "Wij fuseren" },
      alsoAsked: [],
    });

    expect(silent).toMatchObject({ ok: false, refusal: { code: "decline-needs-reason" } });
    expect(said.ok).toBe(true);
  });

  it("names who answers for them, as long as that one is asked as well", () => {
    const one = { organisationId: idFrom("organisation", new Uint8Array(16).fill(1)), name: "Branche 1" };
    const declining = { reason: "via-another", via: one.organisationId } as const;

    const told = decideDecline({ ...standing(), declining, alsoAsked: [one] });
    const unknown = decideDecline({ ...standing(), declining, alsoAsked: [] });
    const misplaced = decideDecline({
      ...standing(),
      declining: { ...declining, reason: "no-capacity" },
      alsoAsked: [one],
    });

    expect(told).toMatchObject({
      value: { head: { declined: { reason: "via-another", via: one } }, change: { facts: { via: "Branche 1" } } },
    });
    expect(unknown).toMatchObject({ ok: false, refusal: { code: "organisation-unknown" } });
    expect(misplaced).toMatchObject({ ok: false, refusal: { code: "organisation-unknown" } });
  });

  it("asked for again changes nothing", () => {
    const declining = { reason: "no-capacity" } as const;
    const first = decideDecline({ ...standing(), declining, alsoAsked: [] });
    const head = first.ok ? first.value.head : sent;

    expect(decideDecline({ ...standing({ head }), declining, alsoAsked: [] })).toEqual({ ok: true, value: { head } });
  });
});

describe("opening a text to be read by name", () => {
  const open = (question: string, opened: boolean, head = sent) =>
    decideOpenedText({ ...standing({ head }), questionnaire, question, opened });

  it("reaches what was already submitted at once, both ways", () => {
    const opened = open("why", true);
    const head = opened.ok ? opened.value.head : sent;
    const closed = open("why", false, head);

    expect(opened).toMatchObject({
      value: { change: { submission: { is: "restated", version: 5, openedTexts: ["why"] }, fact: "response-amended" } },
    });
    expect(closed).toMatchObject({ value: { change: { submission: { version: 6, openedTexts: [] } } } });
  });

  it.each(["view", "places", "nothing"])("is not for closed or unknown questions: %s", (question) => {
    expect(open(question, true)).toMatchObject({ ok: false, refusal: { code: "answer-unknown-question" } });
  });

  it("needs the reading agreement first", () => {
    const { stance: _, ...head } = begun();

    expect(open("why", true, head)).toMatchObject({ ok: false, refusal: { code: "agreement-not-accepted" } });
  });
});
