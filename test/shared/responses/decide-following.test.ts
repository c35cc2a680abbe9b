import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "#shared/kernel/canonical.ts";
import { migrationOf } from "#shared/questionnaires/migration.ts";
import { proposeComparability } from "#shared/questionnaires/propose-comparability.ts";
import { answersWritten, changedSince } from "#shared/responses/changed-since.ts";
import { answeredUnder, asCounted, decideFollowing } from "#shared/responses/decide-following.ts";
import { decideSave } from "#shared/responses/decide-save.ts";
import { decideSubmission } from "#shared/responses/decide-submission.ts";
import type { SavedEntry } from "#shared/responses/history.ts";
import type { ResponseHead, StoredAnswer, Submission } from "#shared/responses/response.ts";
import { asksOtherwise } from "../../fixtures/questionnaires/asks-otherwise.ts";
import { begun, during, questionnaire as earlier, idNumber, standing } from "./standing.ts";

const later = { ...asksOtherwise, questionnaireId: idNumber("questionnaire", 2) };
const links = [
  ...proposeComparability(earlier, later).filter(({ question }) => question !== "spots"),
  { question: "spots", earlier: "places", meaning: "same" as const },
];
const move = {
  ...{ from: earlier.questionnaireId, to: later.questionnaireId, at: during, byName: "Vera Bureau" },
  plan: [...migrationOf(earlier, later, links)],
};

const stored = (answers: Readonly<Record<string, unknown>>): readonly StoredAnswer[] =>
  Object.entries(answers).map(([question, value]) => ({ question, value, since: 2, at: during, by: "Ada" }));
const saved = (answers: Readonly<Record<string, unknown>>): SavedEntry => ({
  ...{ was: "saved", version: 2, at: during, by: "Ada", mark: { clientId: "browserone", sequence: 1 }, digest: "d" },
  changes: Object.entries(answers).map(([question, value]) => ({ question, value })),
  conflicts: [],
});
const all = {
  ...{ view: { choice: "disagree" }, why: "Omdat", places: 12, remark: "Let op", second: { choice: "agree" } },
};
const follow = (head: ResponseHead, answers: Readonly<Record<string, unknown>>) =>
  decideFollowing({ head, move, later, stored: stored(answers), now: during });
const standsAfter = (
  answers: Readonly<Record<string, unknown>>,
  changed: readonly { question: string; value: unknown }[],
) =>
  ({ ...answers, ...Object.fromEntries(changed.map(({ question, value }) => [question, value])) }) as Record<
    string,
    unknown
  >;

describe("a draft that follows its round", () => {
  it("keeps what means the same, goes on under a new id, and asks again what means something else", () => {
    const { head, answers, history } = follow(begun({ version: 2 }), all);

    expect(answers.map(({ question, value }) => [question, value])).toEqual([
      ["second", null],
      ["spots", 12],
    ]);
    expect(head).toMatchObject({ version: 3, written: 3, asks: later.questionnaireId, toConfirm: ["remark"] });
    expect(history).toMatchObject({ was: "followed", version: 3, by: "Vera Bureau", from: move.from, to: move.to });
  });

  const value = fc.option(fc.constantFrom<unknown>({ choice: "agree" }, { choice: "more" }, "woorden", 7, -1, null), {
    nil: undefined,
  });
  const anyAnswers = fc
    .record({ view: value, why: value, places: value, remark: value, second: value, stray: value })
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)));

  it("loses nothing: every value that was given stands in the history, and mostly where it was", () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { answers, history } = follow(begun({ version: 2 }), given);
        const readable = new Set([
          ...answersWritten([saved(given), history]).map((one) => canonical(one.value)),
          ...Object.values(standsAfter(given, answers)).map((one) => canonical(one)),
        ]);

        for (const one of Object.values(given)) expect(readable).toContain(canonical(one));
        const replayed = changedSince([saved(given), history]);
        expect(Object.fromEntries(replayed.map(({ question, value: now }) => [question, now]))).toEqual(
          standsAfter(given, answers),
        );
      }),
    );
  });

  it("is sent when somebody said again what reads otherwise now, by the same words or by others", () => {
    const followed = follow(begun({ version: 2 }), all);
    const now = standsAfter(all, followed.answers);
    const round = { ...standing().round, questionnaireId: later.questionnaireId };
    const sending = (head: ResponseHead) =>
      decideSubmission({
        ...standing({ head, round }),
        ...{ questionnaire: later, answers: now, version: head.version, acceptsIncomplete: false },
        sha256: () => "0".repeat(64),
      });
    const confirmed = decideSave({
      ...standing({ head: followed.head, round }),
      ...{ questionnaire: later, stored: new Map(stored(now).map((one) => [one.question, one])), earlier: undefined },
      save: {
        ...{ mark: { clientId: "browserone", sequence: 2 }, digest: "e" },
        changes: [{ question: "remark", value: "Let op", seen: 2 }],
      },
    });

    expect(sending(followed.head)).toMatchObject({
      ok: false,
      refusal: { code: "answers-incomplete", facts: { questions: ["remark"] } },
    });
    const head = confirmed.ok ? confirmed.value.change?.head : undefined;
    expect(head).toMatchObject({ version: 4, toConfirm: [] });
    expect(sending(head as ResponseHead)).toMatchObject({
      ok: true,
      value: { change: { submission: { submission: { asks: later.questionnaireId } } } },
    });
  });
});

describe("a submission of before", () => {
  const submission: Submission = {
    ...{ responseId: idNumber("response", 1), roundId: idNumber("round", 1), invitationId: idNumber("invitation", 1) },
    ...{ version: 4, stance: "unnamed", openedTexts: ["why", "remark"], answers: all },
  };

  it("counts as far as its questions mean the same, and shows no text whose question reads otherwise", () => {
    const counted = asCounted(submission, [{ move, later }]);

    expect(counted.answers).toEqual({ view: { choice: "disagree" }, why: "Omdat", spots: 12 });
    expect(counted.openedTexts).toEqual(["why"]);
    expect(asCounted(submission, [])).toEqual(submission);
  });

  it("no longer counts where its question would not be asked any more", () => {
    const never = {
      questions: later.questions.map((one) => (one.id === "why" ? { ...one, visibleIf: 'view == "agree"' } : one)),
    };

    expect(asCounted(submission, [{ move, later: never }]).answers).not.toHaveProperty("why");
  });
});

describe("which version is answered", () => {
  const round = { questionnaireId: move.to, moves: [{ from: move.from, to: move.to }] };

  it.each([
    ["nothing yet: the round's", undefined, move.to],
    ["answers from before the round went on: the first", {}, move.from],
    ["answers that followed: what they say", { asks: move.to }, move.to],
  ] as const)("%s", (_, head, expected) => {
    expect(answeredUnder(round, head)).toBe(expected);
  });
});
