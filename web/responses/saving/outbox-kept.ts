import * as z from "zod/mini";
import { QuestionId } from "#shared/questions/question.ts";
import { SaveMark, StoredAnswer } from "#shared/responses/response.ts";
import { holdsUnsaved, type Outbox } from "./outbox.ts";

const Kept = z.strictObject({
  bases: z.array(z.tuple([QuestionId, z.int()])),
  waiting: z.array(z.tuple([QuestionId, z.unknown()])),
  underWay: z.optional(
    z.strictObject({
      mark: SaveMark,
      changes: z.array(z.strictObject({ question: QuestionId, value: z.unknown(), seen: z.int() })),
    }),
  ),
  conflicts: z.array(z.tuple([QuestionId, z.strictObject({ theirs: StoredAnswer, ours: z.unknown() })])),
});

/** What of the outbox must outlive a reload of this tab, as text; undefined when everything is stored. */
export const keptOf = (box: Outbox): string | undefined => {
  if (!holdsUnsaved(box)) return undefined;
  const { underWay } = box;
  const kept: z.output<typeof Kept> = {
    bases: [...box.waiting.keys()].map((question) => [question, box.bases.get(question) ?? 0]),
    waiting: [...box.waiting],
    ...(underWay ? { underWay: { mark: underWay.mark, changes: [...underWay.changes] } } : {}),
    conflicts: [...box.conflicts],
  };
  return JSON.stringify(kept);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Continues where a reload interrupted: the save that was under way keeps its mark, because its reply may have been
 * lost; new saves go under the new page's name, so that a duplicated tab is never taken for this one.
 * Text that is not ours is ignored.
 */
export const restored = (fresh: Outbox, text: string | undefined): Outbox => {
  const kept = z.safeParse(Kept, text === undefined ? undefined : parsed(text));
  if (!kept.success) return fresh;

  const { bases, waiting, underWay, conflicts } = kept.data;
  const seen = (underWay?.changes ?? []).map((change) => [change.question, change.seen] as const);
  return {
    ...fresh,
    bases: new Map([...fresh.bases, ...seen, ...bases]),
    waiting: new Map(waiting),
    underWay: underWay && { ...underWay, failures: 0 },
    conflicts: new Map(conflicts),
  };
};

/** What this page gave and the server may not have, per question: it is shown instead of what the server holds. */
export const unsavedOf = (box: Outbox): ReadonlyMap<QuestionId, unknown> =>
  new Map([
    ...(box.underWay?.changes ?? []).map(({ question, value }) => [question, value] as const),
    ...[...box.conflicts].map(([question, { ours }]) => [question, ours] as const),
    ...box.waiting,
    ...box.unfit,
  ]);
