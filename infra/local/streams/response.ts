/** How far an invocation came: everything before this place in the batch is done; undefined means all of it. */
export type FailedFrom = number | undefined;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * Reads a handler's answer as Lambda does with ReportBatchItemFailures: nothing or an empty list is success; the
 * lowest reported sequence number is the checkpoint, and everything from there is delivered again; an identifier
 * that is empty, of another shape or not in the batch fails the whole batch.
 */
export const failedFrom = (response: unknown, sequenceNumbers: readonly string[]): FailedFrom => {
  if (response === undefined || response === null) return undefined;
  const failures = isObject(response) ? response.batchItemFailures : "unreadable";
  if (failures === undefined || failures === null) return undefined;
  if (!Array.isArray(failures)) return 0;
  const places = failures.map((failure: unknown) =>
    isObject(failure) ? sequenceNumbers.indexOf(String(failure.itemIdentifier)) : -1,
  );
  return places.length === 0 ? undefined : Math.max(0, Math.min(...places));
};
