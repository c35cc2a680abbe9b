import type { Comment } from "./comment.ts";
import type { HistoryEntry } from "./history.ts";
import type { StoredAnswer } from "./response.ts";
import type { Team } from "./team.ts";

/** Every answer that these entries wrote, as they wrote it. */
export const answersWritten = (history: readonly HistoryEntry[]): readonly StoredAnswer[] =>
  history.flatMap((entry) =>
    entry.was === "saved" || entry.was === "followed"
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

/** The comments that a stretch of history wrote, each as it was last changed. */
export const commentsSince = (history: readonly HistoryEntry[]): readonly Comment[] => {
  const written = history.flatMap((entry) => (entry.was === "commented" ? [entry.comment] : []));
  return [...new Map(written.map((comment) => [comment.commentId, comment])).values()];
};

/** The last division of the work in a stretch of history; undefined where it did not change. */
export const teamSince = (history: readonly HistoryEntry[]): Team | undefined =>
  history.flatMap((entry) => (entry.was === "organised" ? [entry.team] : [])).at(-1);
