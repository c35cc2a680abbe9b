import type { Instant } from "../kernel/time.ts";
import type { Decided, Standing } from "./change.ts";
import type { HistoryEntry } from "./history.ts";
import type { ResponseHead } from "./response.ts";

/**
 * A change of who may read. What was submitted keeps its answers and is counted under the new version, so that a
 * release can tell exactly what it counted.
 */
export const restated = (head: ResponseHead, history: HistoryEntry, by: Standing["by"], now: Instant): Decided => {
  const { submitted, stance } = head;
  if (submitted === undefined || stance === undefined) return { head, change: { head, answers: [], history } };

  const { seen: _, ...sent } = submitted;
  const next: ResponseHead = {
    ...head,
    submitted: { ...sent, version: head.version, at: now, by: by.personId, byName: by.name },
  };
  return {
    head: next,
    change: {
      head: next,
      answers: [],
      history,
      submission: { is: "restated", version: head.version, stance, openedTexts: head.openedTexts },
      fact: "response-amended",
    },
  };
};
