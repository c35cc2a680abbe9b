import { describe, expect, it } from "vitest";
import { canonical } from "#shared/kernel/canonical.ts";
import { decideSave, type Earlier, mostBytes, type Save } from "#shared/responses/decide-save.ts";
import type { AnswerChange, ResponseHead, StoredAnswer } from "#shared/responses/response.ts";
import { begun, closesAt, during, questionnaire, sha256, standing } from "./standing.ts";

const change = (question: string, value: unknown, seen = 0): AnswerChange => ({ question, value, seen });
const save = (changes: readonly AnswerChange[], sequence = 1): Save => ({
  mark: { clientId: "browserone", sequence },
  changes,
  digest: sha256(canonical(changes)),
});
const answer = (question: string, value: unknown, since: number): StoredAnswer => ({
  ...{ question, value, since, at: during, by: "Bo Voorbeeld" },
});

type Given = { head?: ResponseHead; stored?: readonly StoredAnswer[]; earlier?: Earlier; now?: string };
const decide = (wanted: Save, { head = begun(), stored = [], earlier, now = during }: Given = {}) =>
  decideSave({
    ...standing({ head, now }),
    questionnaire,
    save: wanted,
    stored: new Map(stored.map((one) => [one.question, one])),
    earlier,
  });

describe("a save", () => {
  it("stores every change under one new version, with one history entry", () => {
    const decided = decide(save([change("view", { choice: "agree" }), change("places", 40)]));

    expect(decided).toMatchObject({
      ok: true,
      value: {
        acknowledgement: { version: 2, at: during, conflicts: [] },
        change: {
          head: { version: 2, marks: { "by-browserone": { sequence: 1, version: 2 } } },
          answers: [
            { question: "view", value: { choice: "agree" }, since: 2 },
            { question: "places", value: 40, since: 2 },
          ],
          history: { was: "saved", version: 2, by: "Ada Voorbeeld" },
        },
      },
    });
  });

  it("lets a colleague's newer answer stand, hands ours back, and stores the rest", () => {
    const theirs = answer("view", { choice: "disagree" }, 4);
    const ours = { choice: "agree" };

    const decided = decide(save([change("view", ours, 2), change("places", 3, 0)]), {
      head: begun({ version: 4 }),
      stored: [theirs],
    });

    expect(decided).toMatchObject({
      value: {
        acknowledgement: { version: 5, conflicts: [{ theirs, ours }] },
        change: { answers: [{ question: "places" }], history: { changes: [{ question: "places", value: 3 }] } },
      },
    });
  });

  it("is no conflict where both say the same", () => {
    const decided = decide(save([change("places", 7, 1)]), { stored: [answer("places", 7, 3)] });

    expect(decided).toMatchObject({ ok: true, value: { acknowledgement: { conflicts: [] } } });
    expect(decided.ok && decided.value.change).toBeUndefined();
  });

  it("that says nothing new is acknowledged at the version at which it was so, where that is newer than the head", () => {
    const decided = decide(save([change("places", 7, 1)]), {
      head: begun({ version: 6 }),
      stored: [answer("places", 7, 7)],
    });

    expect(decided).toMatchObject({ value: { acknowledgement: { version: 7, conflicts: [] } } });
  });

  it("writes nothing where everything is in conflict", () => {
    const decided = decide(save([change("places", 8, 1)]), { stored: [answer("places", 7, 3)] });

    expect(decided).toMatchObject({ value: { acknowledgement: { conflicts: [{ ours: 8 }] } } });
    expect(decided.ok && decided.value.change).toBeUndefined();
  });

  it("clears an answer, which then counts as one that somebody gave", () => {
    const decided = decide(save([change("places", null, 3)]), { stored: [answer("places", 7, 3)] });

    expect(decided).toMatchObject({ value: { change: { answers: [{ question: "places", value: null, since: 2 }] } } });
  });
});

describe("a repeated save", () => {
  const changes = [change("places", 40)];
  const head = begun({ version: 5, marks: { "by-browserone": { sequence: 3, digest: "d", version: 4 } } });
  const theirs = [answer("places", 12, 2)];
  const earlier = (sequence: number): Earlier => {
    const { mark, digest } = save(changes, sequence);
    const conflicts = [{ question: "places", since: 2 }];
    return { entry: { was: "saved", version: 4, at: during, by: "Ada", mark, digest, changes: [], conflicts }, theirs };
  };

  it("gets the very acknowledgement that it got before, conflicts included", () => {
    const decided = decide(save(changes, 3), { head, earlier: earlier(3) });

    const conflicts = [{ theirs: theirs[0], ours: 40 }];
    expect(decided).toEqual({ ok: true, value: { acknowledgement: { version: 4, at: during, conflicts } } });
  });

  it("gets it after the closing, too: it was stored in time", () => {
    const decided = decide(save(changes, 3), { head: { ...head, locked: true }, earlier: earlier(3), now: closesAt });

    expect(decided).toMatchObject({ ok: true, value: { acknowledgement: { version: 4 } } });
  });

  it("is refused where it holds something else under the same mark", () => {
    const decided = decide(save([change("places", 41)], 3), { head, earlier: earlier(3) });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "save-repeated-differently" } });
  });

  it("is refused, never acknowledged, where a later save overtook one that was never stored", () => {
    const decided = decide(save(changes, 2), { head });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "save-repeated-differently" } });
  });
});

describe("a save is refused whole, and says why", () => {
  it.each([
    ["an unknown question", change("nothing", 1), "answer-unknown-question", { question: "nothing" }],
    ["an unknown option", change("view", { choice: "maybe" }), "answer-unfit", { question: "view" }],
    ["a number of the wrong type", change("places", "forty"), "answer-unfit", { question: "places" }],
    ["a number out of bounds", change("places", -1), "answer-unfit", { question: "places", least: 0 }],
    ["a text that is too long", change("remark", "x".repeat(501)), "answer-unfit", { question: "remark", most: 500 }],
  ])("%s", (_, wrong, code, facts) => {
    const decided = decide(save([change("second", { choice: "agree" }), wrong]));

    expect(decided).toMatchObject({ ok: false, refusal: { code, facts } });
  });

  it("a question that stands twice in it", () => {
    const decided = decide(save([change("places", 1), change("places", 2)]));

    expect(decided).toMatchObject({ ok: false, refusal: { code: "answer-unfit", facts: { issue: "twice" } } });
  });

  it("before the reading agreement was accepted", () => {
    const { stance: _, ...head } = begun();

    const decided = decide(save([change("places", 1)]), { head });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "agreement-not-accepted" } });
  });

  it("after the lock", () => {
    const decided = decide(save([change("places", 1)]), { head: begun({ locked: true }) });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "response-locked" } });
  });

  it("where all answers together would take more than a submission can hold, to the byte", () => {
    const bytesOf = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length;
    const remark = "🦉".repeat(100);

    const fits = decide(save([change("remark", remark)]), { head: begun({ bytes: mostBytes - bytesOf(remark) }) });
    const tooMuch = decide(save([change("remark", remark)]), {
      head: begun({ bytes: mostBytes - bytesOf(remark) + 1 }),
    });

    expect(fits.ok).toBe(true);
    expect(tooMuch).toMatchObject({ ok: false, refusal: { code: "too-large", facts: { question: "remark" } } });
  });

  it("but never because of its size where it makes the response smaller", () => {
    const decided = decide(save([change("remark", "kort", 2)]), {
      head: begun({ bytes: mostBytes + 500 }),
      stored: [answer("remark", "x".repeat(300), 2)],
    });

    expect(decided).toMatchObject({ ok: true, value: { change: { head: { bytes: mostBytes + 500 - 302 + 6 } } } });
  });
});
