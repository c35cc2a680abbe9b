import { answersWritten } from "#shared/responses/changed-since.ts";
import type { Earlier } from "#shared/responses/decide-save.ts";
import type { SavedEntry } from "#shared/responses/history.ts";
import type { ResponseHead, SaveMark } from "#shared/responses/response.ts";
import { lastMark, mayBeRepeated } from "#shared/responses/save-marks.ts";
import type { Store } from "../store/table.ts";
import { readHistory, readVersions } from "./store.ts";

/**
 * What became of this very save, where it may have been accepted before. One item where it was the browser's last, the
 * whole history where it was an older one, and nothing at all for a new one.
 */
export const earlierSave = async (
  store: Store,
  { responseId, marks, version }: ResponseHead,
  mark: SaveMark,
): Promise<Earlier | undefined> => {
  if (!mayBeRepeated(marks, mark)) return undefined;
  const last = lastMark(marks, mark.clientId);
  const only = last?.sequence === mark.sequence ? last.version : undefined;
  const history = await readHistory(store, responseId, { from: only ?? 1, to: only ?? version });
  const entry = history.find(
    (one): one is SavedEntry =>
      one.was === "saved" && one.mark.clientId === mark.clientId && one.mark.sequence === mark.sequence,
  );
  if (entry === undefined) return undefined;

  const versions = entry.conflicts.map(({ since }) => since);
  const wroteThem = answersWritten(await readVersions(store, responseId, versions));
  const theirs = entry.conflicts.flatMap(
    ({ question, since }) => wroteThem.find((one) => one.question === question && one.since === since) ?? [],
  );
  return { entry, theirs };
};
