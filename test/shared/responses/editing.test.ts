import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, utf8Length } from "#shared/kernel/canonical.ts";
import { answersThatCount } from "#shared/questionnaires/answers-that-count.ts";
import { changedSince } from "#shared/responses/changed-since.ts";
import { HistoryEntry } from "#shared/responses/history.ts";
import { ResponseHead, Submission } from "#shared/responses/response.ts";
import { runs } from "../../support/runs.ts";
import { type Acknowledged, startEditing, step } from "./editing.ts";
import { closesAt, questionnaire } from "./standing.ts";

type Editing = ReturnType<typeof startEditing>;

const story = fc.array(fc.tuple(fc.nat(2), step), { minLength: 1, maxLength: 40 });
const byQuestion = (one: { question: string }, other: { question: string }) =>
  one.question.localeCompare(other.question);

/** What must hold after every step, whoever did what. */
const holds = ({ stored }: Editing): void => {
  const { head, history, answers, submission } = stored;
  expect(history.map(({ version }) => version)).toEqual(history.map((_, place) => place + 1));
  expect(head?.version ?? 0).toBe(history.length);
  expect([...changedSince(history)].sort(byQuestion)).toEqual([...answers.values()].sort(byQuestion));
  const bytes = [...answers.values()].reduce((sum, { value }) => sum + utf8Length(canonical(value)), 0);
  expect(head?.bytes ?? 0).toBe(bytes);

  expect(submission?.version).toBe(head?.submitted?.version);
  if (!submission || !head) return;
  expect(head.status).toBe("submitted");
  expect(submission.stance).toBe(head.stance);
  expect(submission.openedTexts).toEqual(head.openedTexts);
  expect(answersThatCount(questionnaire, submission.answers).dropped).toEqual([]);
};

/** Every acknowledged change is either in the history under the version that was told, or was already so, or a conflict. */
const isKept = ({ stored }: Editing, { save, said }: Acknowledged): void => {
  const entry = stored.history[said.version - 1];
  for (const { question, value } of save.changes) {
    if (said.conflicts.some(({ theirs }) => theirs.question === question)) continue;
    const written = entry?.was === "saved" && entry.changes.find((change) => change.question === question);
    const upToThen = changedSince(stored.history.slice(0, said.version)).find((one) => one.question === question);
    expect(canonical(written ? written.value : (upToThen?.value ?? null))).toBe(canonical(value));
  }
};

describe("three colleagues on one response", () => {
  it("lose nothing that was acknowledged, and overwrite nothing they had not seen", () => {
    fc.assert(
      fc.property(story, (steps) => {
        const editing = startEditing();

        for (const [who, step] of [[0, { does: "agree", stance: "named" }] as const, ...steps]) {
          const editor = editing.editors[who];
          if (!editor) continue;
          const before = new Map(editing.stored.answers);
          const told = editing.acknowledged.length;
          editing.does(editor, step);

          holds(editing);
          const [now] = editing.acknowledged.slice(told);
          if (step.does !== "save" || !now) continue;
          for (const { question, seen } of now.save.changes) {
            const overwritten = editing.stored.answers.get(question)?.since !== before.get(question)?.since;
            if (overwritten) expect(before.get(question)?.since ?? 0).toBeLessThanOrEqual(seen);
          }
        }
        for (const one of editing.acknowledged) isKept(editing, one);
      }),
      { numRuns: runs(150, 20_000) },
    );
  });

  it("get the same acknowledgement for the same stored save, whatever happened since", () => {
    fc.assert(
      fc.property(story, (steps) => {
        const editing = startEditing();
        for (const [who, step] of [[0, { does: "agree", stance: "named" }] as const, ...steps]) {
          const editor = editing.editors[who];
          if (editor) editing.does(editor, step);
        }
        const stored = editing.acknowledged.filter(({ save, said }) => {
          const entry = editing.stored.history[said.version - 1];
          return entry?.was === "saved" && canonical(entry.mark) === canonical(save.mark);
        });

        const [anyone] = editing.editors;
        const length = editing.stored.history.length;
        for (const [which, one] of editing.acknowledged.entries())
          if (stored.includes(one) && anyone) editing.does(anyone, { does: "repeat", which });

        expect(editing.stored.history).toHaveLength(length);
        const again = editing.acknowledged.slice(-stored.length || editing.acknowledged.length);
        expect(again.map(({ said }) => said)).toEqual(stored.map(({ said }) => said));
      }),
      { numRuns: runs(80, 5_000) },
    );
  });

  it("write nothing from the closing time on, nor after the lock", () => {
    fc.assert(
      fc.property(story, story, fc.boolean(), (before, after, locked) => {
        const editing = startEditing();
        const play = (steps: typeof before) => {
          for (const [who, step] of steps) {
            const editor = editing.editors[who];
            if (editor && step.does !== "wait" && step.does !== "lock") editing.does(editor, step);
          }
        };
        play([[0, { does: "agree", stance: "unnamed" }], ...before]);
        if (locked && editing.stored.head) editing.stored.head = { ...editing.stored.head, locked: true };
        else editing.stored.now = closesAt;
        const asItWas = structuredClone(editing.stored);

        play(after);

        expect(editing.stored).toEqual(asItWas);
      }),
      { numRuns: runs(80, 5_000) },
    );
  });

  it("leave only what the schemas know", () => {
    fc.assert(
      fc.property(story, (steps) => {
        const editing = startEditing();
        for (const [who, step] of [[0, { does: "agree", stance: "unnamed" }] as const, ...steps]) {
          const editor = editing.editors[who];
          if (editor) editing.does(editor, step);
        }

        const { head, history, submission } = editing.stored;
        expect(head && ResponseHead.parse(head)).toEqual(head);
        expect(history.map((entry) => HistoryEntry.parse(entry))).toEqual(history);
        expect(submission && Submission.parse(submission)).toEqual(submission);
      }),
      { numRuns: runs(60, 2_000) },
    );
  });
});
