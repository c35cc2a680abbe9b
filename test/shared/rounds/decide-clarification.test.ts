import { describe, expect, it } from "vitest";
import { decideClarification } from "#shared/rounds/decide-clarification.ts";
import { asksWhyOnDisagreement } from "../../fixtures/questionnaires/asks-why-on-disagreement.ts";
import { invitation, now, round } from "./rounds.ts";

const asking = (facts: Partial<Parameters<typeof decideClarification>[0]> = {}) =>
  decideClarification({
    round: round({ phase: "open", opensAt: "2020-01-01T08:00:00.000Z", closesAt: "2099-01-01T08:00:00.000Z" }),
    invitation: invitation(1),
    status: { invitationId: invitation(1).invitationId, status: "submitted", since: now },
    questionnaire: asksWhyOnDisagreement,
    asked: { questions: ["view", "view"], reason: "Welke regio bedoelt u?" },
    byName: "Vera van Dijk",
    now,
    ...facts,
  });

describe("asking for clarification", () => {
  it("names each question once, and says who asks and why", () => {
    const decided = asking();

    expect(decided).toMatchObject({
      value: {
        invitation: {
          clarification: { questions: ["view"], reason: "Welke regio bedoelt u?", at: now, byName: "Vera van Dijk" },
        },
        happening: { fact: "clarification-asked", facts: { questions: 1 } },
      },
    });
  });

  it("never writes the reason into the journal", () => {
    const decided = asking();

    expect(decided.ok && JSON.stringify(decided.value.happening)).not.toContain("regio");
  });

  it.each([
    ["nothing was sent yet", { status: undefined }, "response-not-submitted"],
    ["it was withdrawn", { status: { ...invitation(1), status: "withdrawn", since: now } }, "response-not-submitted"],
    ["the round is closed", { now: "2099-01-01T08:00:00.000Z" }, "round-not-open"],
    ["the question does not exist", { asked: { questions: ["none"], reason: "x" } }, "answer-unknown-question"],
  ] as const)("is refused where %s", (_, facts, code) => {
    expect(asking(facts)).toMatchObject({ ok: false, refusal: { code } });
  });
});
