import { describe, expect, it } from "vitest";
import { decideAgreement } from "#shared/responses/decide-agreement.ts";
import { begun, closesAt, during, sha256, standing } from "./standing.ts";

const submitted = { version: 3, at: during, by: standing().by.personId, byName: "Ada", digest: sha256("x") };

describe("accepting the reading agreement", () => {
  it("starts the response and says so in the journal", () => {
    const decided = decideAgreement({ ...standing(), stance: "unnamed" });

    expect(decided).toMatchObject({
      ok: true,
      value: {
        head: { status: "in-progress", version: 1, stance: "unnamed", agreedAt: during, locked: false },
        change: { fact: "response-started", history: { was: "agreed", version: 1, stance: "unnamed" } },
      },
    });
  });

  it("changes nothing when the same choice is made again", () => {
    const head = begun();

    const decided = decideAgreement({ ...standing({ head }), stance: "named" });

    expect(decided).toEqual({ ok: true, value: { head } });
  });

  it("takes along what was submitted when the choice is made anew, under the new version", () => {
    const head = begun({ version: 4, status: "submitted", submitted });

    const decided = decideAgreement({ ...standing({ head }), stance: "unnamed" });

    expect(decided).toMatchObject({
      value: {
        head: { version: 5, submitted: { version: 5, digest: submitted.digest } },
        change: { submission: { is: "restated", version: 5, stance: "unnamed" }, fact: "response-amended" },
      },
    });
  });

  it("is, once answers were sent, of those who speak for the organisation", () => {
    const by = { ...standing().by, speaks: false };
    const sent = begun({ version: 4, status: "submitted", submitted });

    const decided = decideAgreement({ ...standing({ head: sent, by }), stance: "unnamed" });
    const before = decideAgreement({ ...standing({ head: begun(), by }), stance: "unnamed" });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "no-seat" } });
    expect(before.ok).toBe(true);
  });

  it("takes up a response again that was declined", () => {
    const { stance: _, agreedAt: __, ...rest } = begun({ version: 2, status: "declined" });
    const head = { ...rest, declined: { reason: "no-capacity" as const } };

    const decided = decideAgreement({ ...standing({ head }), stance: "named" });

    expect(decided).toMatchObject({ value: { head: { status: "in-progress", version: 3 } } });
    expect(decided.ok && decided.value.head).not.toHaveProperty("declined");
  });

  it.each([
    ["a millisecond before the closing time", "2027-02-01T15:59:59.999Z", true],
    ["at the closing time", closesAt, false],
    ["before the opening", "2027-01-10T07:59:59.999Z", false],
  ])("is decided by the server's clock: %s", (_, now, accepted) => {
    const decided = decideAgreement({ ...standing({ now }), stance: "named" });

    expect(decided.ok).toBe(accepted);
    if (!decided.ok) expect(decided.refusal).toMatchObject({ code: "round-not-open", facts: { closesAt, now } });
  });

  it("is refused once the response is locked, whatever the clock says", () => {
    const decided = decideAgreement({ ...standing({ head: begun({ locked: true }) }), stance: "unnamed" });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "response-locked" } });
  });
});
