import { describe, expect, it } from "vitest";
import { canonical } from "#shared/kernel/canonical.ts";
import { decideSubmission } from "#shared/responses/decide-submission.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import { begun, closesAt, during, questionnaire, sha256, standing } from "./standing.ts";

const complete = { view: { choice: "agree" }, places: 12 };
type Given = { head?: ResponseHead; answers?: Record<string, unknown>; acceptsIncomplete?: boolean; now?: string };

const submit = (version: number, given: Given = {}) => {
  const { head = begun({ version: 6 }), answers = complete, acceptsIncomplete = false, now = during } = given;
  return decideSubmission({
    ...standing({ head, now }),
    ...{ questionnaire, answers, version, acceptsIncomplete, sha256 },
  });
};

describe("a submission", () => {
  it("holds the answers that count, their digest, and the one choice of the reading agreement", () => {
    const decided = submit(6);

    expect(decided).toMatchObject({
      ok: true,
      value: {
        head: { status: "submitted", version: 7, submitted: { version: 7, digest: sha256(canonical(complete)) } },
        change: {
          fact: "response-submitted",
          history: { was: "submitted", version: 7 },
          submission: { is: "put", submission: { version: 7, stance: "named", answers: complete } },
        },
      },
    });
  });

  it("leaves out what is no longer asked, and cleared answers, without touching the draft", () => {
    const decided = submit(6, { answers: { ...complete, why: "Omdat het zo is", remark: null } });

    expect(decided).toMatchObject({
      value: { change: { answers: [], submission: { submission: { answers: complete } } } },
    });
  });

  it("says which required questions are still open, those that an answer made visible included", () => {
    const decided = submit(6, { answers: { view: { choice: "disagree" } } });

    expect(decided).toMatchObject({ refusal: { code: "answers-incomplete", facts: { questions: ["why"] } } });
  });

  it("is accepted incomplete where the kind of round takes that", () => {
    const decided = submit(6, { answers: { places: 3 }, acceptsIncomplete: true });

    expect(decided).toMatchObject({ value: { change: { submission: { submission: { answers: { places: 3 } } } } } });
  });

  it("is refused where nothing counts", () => {
    const decided = submit(6, { answers: { why: "hidden" }, acceptsIncomplete: true });

    expect(decided).toMatchObject({ refusal: { code: "nothing-to-submit" } });
  });

  it("is of the version the person saw, or of none", () => {
    const decided = submit(5);

    expect(decided).toMatchObject({ refusal: { code: "changed-meanwhile", facts: { version: 6 } } });
  });

  it("asked for again changes nothing, also after the closing", () => {
    const first = submit(6);
    const head = first.ok ? first.value.head : begun();

    const again = submit(6, { head, now: closesAt });
    const onceMore = submit(7, { head });

    expect(again).toEqual({ ok: true, value: { head } });
    expect(onceMore).toEqual({ ok: true, value: { head } });
  });

  it("amends an earlier one once something changed", () => {
    const first = submit(6);
    const head = { ...(first.ok ? first.value.head : begun()), version: 8, written: 8 };

    const decided = submit(8, { head });

    expect(decided).toMatchObject({
      value: { head: { submitted: { version: 9 } }, change: { fact: "response-amended" } },
    });
  });

  it("is the same again for who asks once more, also where colleagues talked in between", () => {
    const head = begun({ version: 9, written: 6 });
    const sent = submit(6, { head });
    const after = { ...(sent.ok ? sent.value.head : head), version: 12 };

    expect(after.submitted?.version).toBe(10);
    for (const seen of [6, 10, 12]) expect(submit(seen, { head: after })).toEqual({ ok: true, value: { head: after } });
    expect(submit(5, { head: after })).toMatchObject({ refusal: { code: "changed-meanwhile" } });
  });

  it("comes too late at the closing time", () => {
    expect(submit(6, { now: closesAt })).toMatchObject({ refusal: { code: "round-not-open" } });
  });
});
