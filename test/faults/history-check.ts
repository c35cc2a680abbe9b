import { canonical } from "#shared/kernel/canonical.ts";
import { changedSince } from "#shared/responses/changed-since.ts";
import type { HistoryEntry, SavedEntry } from "#shared/responses/history.ts";
import type { StoredAnswer } from "#shared/responses/response.ts";
import { acknowledged, type WitnessedSave } from "./saves.ts";

type Found = {
  readonly history: readonly HistoryEntry[];
  readonly saves: readonly WitnessedSave[];
  /** What a reader gets at the end. */
  readonly shown: readonly StoredAnswer[];
};

const name = ({ mark }: Pick<WitnessedSave, "mark">): string => `${mark.clientId}/${mark.sequence}`;
const isSaved = (entry: HistoryEntry): entry is SavedEntry => entry.was === "saved";

/**
 * Holds what senders were told against what was written. @returns every breach as a sentence; none is the only good
 * answer. Linear in the length of the history.
 */
export const historyBreaches = (found: Found): readonly string[] => [
  ...contiguous(found),
  ...writtenOnce(found),
  ...keptAsTold(found),
  ...seenBefore(found),
  ...inOrder(found),
  ...shownAsPlayed(found),
];

const contiguous = ({ history }: Found): readonly string[] =>
  history.flatMap(({ version }, place) => (version === place + 1 ? [] : [`version ${version} stands at ${place + 1}`]));

const writtenOnce = ({ history, saves }: Found): readonly string[] => {
  const refused = new Set(saves.filter(({ reply }) => reply && !reply.ok).map(name));
  const told = new Set(acknowledged(saves).map(name));
  const seen = new Set<string>();
  return history.filter(isSaved).flatMap((entry) => {
    const twice = seen.has(name(entry));
    seen.add(name(entry));
    if (twice) return [`${name(entry)} is written twice`];
    return refused.has(name(entry)) && !told.has(name(entry)) ? [`${name(entry)} was refused, and is written`] : [];
  });
};

/** The answers as they stood after each version, from none on. */
const states = (history: readonly HistoryEntry[]): readonly ReadonlyMap<string, StoredAnswer>[] => {
  const after: ReadonlyMap<string, StoredAnswer>[] = [new Map()];
  for (const entry of history)
    after.push(new Map([...(after.at(-1) ?? []), ...changedSince([entry]).map((one) => [one.question, one] as const)]));
  return after;
};

/** Nobody wrote over an answer that they had not seen. */
const seenBefore = ({ history, saves }: Found): readonly string[] => {
  const sent = new Map(saves.map((save) => [name(save), save.changes]));
  const after = states(history);
  return history.filter(isSaved).flatMap((entry) =>
    (sent.get(name(entry)) ?? []).flatMap(({ question, seen }) => {
      const written = entry.changes.some((change) => change.question === question);
      const before = after[entry.version - 1]?.get(question)?.since ?? 0;
      return written && before > seen ? [`${name(entry)} wrote over version ${before} of ${question}, unseen`] : [];
    }),
  );
};

/** Every acknowledged change is in the version that was told, or was said already, or was handed back as a conflict. */
const keptAsTold = ({ history, saves }: Found): readonly string[] => {
  const byMark = new Map(history.filter(isSaved).map((entry) => [name(entry), entry]));
  const after = states(history);

  return acknowledged(saves).flatMap(({ mark, changes, said }) => {
    const entry = byMark.get(name({ mark }));
    if (entry && entry.version !== said.version)
      return [`${name({ mark })} was told ${said.version}, is ${entry.version}`];
    return changes.flatMap(({ question, value }) => {
      if (said.conflicts.some(({ theirs }) => theirs.question === question)) return [];
      const stood = after[said.version]?.get(question)?.value ?? null;
      return canonical(stood) === canonical(value) ? [] : [`${name({ mark })} lost its ${question}`];
    });
  });
};

/** What was acknowledged before another save was first sent has the lower version. */
const inOrder = ({ history, saves }: Found): readonly string[] => {
  const written = new Set(history.filter(isSaved).map(name));
  const told = acknowledged(saves).filter((save) => written.has(name(save)));
  const byEnd = told.toSorted((a, b) => a.ended - b.ended);
  const firstSent = new Map<string, number>();
  for (const save of saves) firstSent.set(name(save), Math.min(firstSent.get(name(save)) ?? save.began, save.began));

  let [highest, next] = [0, 0];
  return told
    .toSorted((a, b) => (firstSent.get(name(a)) ?? 0) - (firstSent.get(name(b)) ?? 0))
    .flatMap((save) => {
      const began = firstSent.get(name(save)) ?? save.began;
      for (let ended = byEnd[next]; ended && ended.ended < began; ended = byEnd[next]) {
        highest = Math.max(highest, ended.said.version);
        next += 1;
      }
      return save.said.version > highest
        ? []
        : [`${name(save)} came after version ${highest} and is ${save.said.version}`];
    });
};

const shownAsPlayed = ({ history, shown }: Found): readonly string[] => {
  const sorted = (answers: readonly StoredAnswer[]) =>
    canonical(answers.toSorted((a, b) => (a.question < b.question ? -1 : 1)));
  return sorted(changedSince(history)) === sorted(shown) ? [] : ["what is shown is not what the history gives"];
};
