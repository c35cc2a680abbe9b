import type { HistoryEntry } from "./history.ts";
import type { StoredAnswer } from "./response.ts";

/** Every answer that these entries wrote, as they wrote it. */
export const answersWritten = (history: readonly HistoryEntry[]): readonly StoredAnswer[] =>
  history.flatMap((entry) =>
    entry.was === "saved"
      ? entry.changes.map(({ question, value }) => ({
          ...{ question, value },
          ...{ since: entry.version, at: entry.at, by: entry.by },
        }))
      : [],
  );

/** The answers that a stretch of history wrote, each as it was last written; played from the first, all answers. */
export const changedSince = (history: readonly HistoryEntry[]): readonly StoredAnswer[] => [
  ...new Map(answersWritten(history).map((answer) => [answer.question, answer])).values(),
];
