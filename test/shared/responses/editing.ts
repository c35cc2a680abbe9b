import fc from "fast-check";
import { canonical } from "#shared/kernel/canonical.ts";
import { instantAt } from "#shared/kernel/time.ts";
import type { Decided, ResponseChange } from "#shared/responses/change.ts";
import { answersWritten } from "#shared/responses/changed-since.ts";
import { decideAgreement } from "#shared/responses/decide-agreement.ts";
import { decideDecline } from "#shared/responses/decide-decline.ts";
import { decideOpenedText } from "#shared/responses/decide-opened-text.ts";
import { type Acknowledgement, decideSave, type Save } from "#shared/responses/decide-save.ts";
import { decideSubmission } from "#shared/responses/decide-submission.ts";
import { decideWithdrawal } from "#shared/responses/decide-withdrawal.ts";
import type { HistoryEntry, SavedEntry } from "#shared/responses/history.ts";
import type { ResponseHead, Stance, StoredAnswer, Submission } from "#shared/responses/response.ts";
import { mayBeRepeated } from "#shared/responses/save-marks.ts";
import { idNumber, opensAt, questionnaire, sha256, standing } from "./standing.ts";

/** What is stored of one response, as the transactions leave it. */
export type Stored = {
  head: ResponseHead | undefined;
  readonly answers: Map<string, StoredAnswer>;
  readonly history: HistoryEntry[];
  submission: Submission | undefined;
  now: string;
};

/** One editor: what they last saw of the answers, and their browser's series. */
type Editor = { readonly name: string; seen: Map<string, number>; version: number; sequence: number };

export type Step =
  | { readonly does: "agree"; readonly stance: Stance }
  | { readonly does: "save"; readonly changes: readonly (readonly [string, unknown])[] }
  | { readonly does: "repeat"; readonly which: number }
  | { readonly does: "submit" | "withdraw" | "decline" | "look" | "lock" }
  | { readonly does: "open-text"; readonly opened: boolean }
  | { readonly does: "wait"; readonly days: number };

const choice = fc.constantFrom("agree", "neutral", "disagree").map((choice) => ({ choice }));
const edit = fc.oneof(
  fc.tuple(fc.constantFrom("view", "second"), fc.oneof(choice, fc.constant(null))),
  fc.tuple(fc.constantFrom("why", "remark"), fc.oneof(fc.constantFrom("één", "twee", "🦉"), fc.constant(null))),
  fc.tuple(fc.constant("places"), fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(null))),
);
const edits = fc.uniqueArray(edit, { minLength: 1, maxLength: 4, selector: ([question]) => question });

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: edits.map((changes) => ({ does: "save" as const, changes })) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("repeat" as const), which: fc.nat(20) }) },
  { weight: 5, arbitrary: fc.constantFrom({ does: "look" as const }, { does: "submit" as const }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("named" as const, "unnamed" as const)
      .map((stance) => ({ does: "agree" as const, stance })),
  },
  { weight: 2, arbitrary: fc.boolean().map((opened) => ({ does: "open-text" as const, opened })) },
  { weight: 1, arbitrary: fc.constantFrom({ does: "withdraw" as const }, { does: "decline" as const }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("wait" as const), days: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.constant({ does: "lock" as const }) },
);

export type Acknowledged = { readonly by: string; readonly save: Save; readonly said: Acknowledgement };

/** Three colleagues on one response, each with a view of their own that may be old. */
export const startEditing = () => {
  const stored: Stored = {
    ...{ head: undefined, answers: new Map(), history: [], submission: undefined },
    now: opensAt,
  };
  const editors: Editor[] = ["ada", "bo", "chris"].map((name) => ({ name, seen: new Map(), version: 0, sequence: 0 }));
  const acknowledged: Acknowledged[] = [];

  const apply = (change: ResponseChange | undefined): void => {
    if (!change) return;
    stored.head = change.head;
    for (const answer of change.answers) stored.answers.set(answer.question, answer);
    stored.history.push(change.history);
    if (change.submission?.is === "put") stored.submission = change.submission.submission;
    if (change.submission?.is === "dropped") stored.submission = undefined;
    if (change.submission?.is === "restated" && stored.submission) {
      const { version, stance, openedTexts } = change.submission;
      stored.submission = { ...stored.submission, version, stance, openedTexts: [...openedTexts] };
    }
  };
  const facts = (who: Editor) => ({
    ...standing({
      head: stored.head,
      now: stored.now,
      by: { personId: idNumber("person", 1), name: who.name, speaks: true },
    }),
    questionnaire,
  });
  const applied = (decided: { ok: boolean; value?: Decided }) => apply(decided.value?.change);

  const send = (who: Editor, save: Save): void => {
    const marks = stored.head?.marks ?? {};
    const same = (entry: HistoryEntry): entry is SavedEntry =>
      entry.was === "saved" && canonical(entry.mark) === canonical(save.mark);
    const entry = mayBeRepeated(marks, save.mark) ? stored.history.find(same) : undefined;
    const written = answersWritten(stored.history);
    const theirs = (entry?.conflicts ?? []).flatMap(
      ({ question, since }) => written.find((one) => one.question === question && one.since === since) ?? [],
    );
    const earlier = entry && { entry, theirs };
    const decided = decideSave({ ...facts(who), save, stored: stored.answers, earlier });
    if (!decided.ok) return;
    apply(decided.value.change);
    acknowledged.push({ by: who.name, save, said: decided.value.acknowledgement });
  };

  const does = (who: Editor, step: Step): void => {
    switch (step.does) {
      case "look":
        who.seen = new Map([...stored.answers].map(([question, { since }]) => [question, since]));
        who.version = stored.head?.version ?? 0;
        break;
      case "save": {
        const changes = step.changes.map(([question, value]) => ({
          question,
          value,
          seen: who.seen.get(question) ?? 0,
        }));
        who.sequence += 1;
        send(who, {
          mark: { clientId: `browserof${who.name}`, sequence: who.sequence },
          changes,
          digest: sha256(canonical(changes)),
        });
        break;
      }
      case "repeat": {
        const again = acknowledged[step.which % Math.max(1, acknowledged.length)];
        if (again) send(who, again.save);
        break;
      }
      case "agree":
        applied(decideAgreement({ ...facts(who), stance: step.stance }));
        break;
      case "open-text":
        applied(decideOpenedText({ ...facts(who), question: "why", opened: step.opened }));
        break;
      case "submit": {
        const answers = Object.fromEntries([...stored.answers].map(([question, { value }]) => [question, value]));
        applied(decideSubmission({ ...facts(who), answers, version: who.version, acceptsIncomplete: false, sha256 }));
        break;
      }
      case "withdraw":
        applied(decideWithdrawal({ ...facts(who), version: who.version }));
        break;
      case "decline":
        applied(decideDecline({ ...facts(who), declining: { reason: "no-capacity" }, alsoAsked: [] }));
        break;
      case "wait":
        stored.now = instantAt(Date.parse(stored.now) + step.days * 86_400_000);
        break;
      case "lock":
        if (stored.head) stored.head = { ...stored.head, locked: true };
    }
  };
  return { stored, editors, acknowledged, does };
};
