import type { HistoryEntry } from "./history.ts";
import type { StoredAnswer } from "./response.ts";

/** The answers that a stretch of history wrote, each as it was last written; played from the first, all answers. */
export const changedSince = (history: readonly HistoryEntry[]): readonly StoredAnswer[] => {
  const newest = new Map<string, StoredAnswer>();
  for (const entry of history) {
    if (entry.was !== "saved") continue;
    for (const { question, value } of entry.changes)
      newest.set(question, { question, value, since: entry.version, at: entry.at, by: entry.by });
  }
  return [...newest.values()];
};
