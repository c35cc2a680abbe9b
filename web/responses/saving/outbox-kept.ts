import * as z from "zod/mini";
import { QuestionId } from "#shared/questions/question.ts";
import { SaveMark, StoredAnswer } from "#shared/responses/response.ts";
import { holdsUnsaved, type Outbox } from "./outbox.ts";

/** What of an outbox must outlive its page. */
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
  unfit: z.array(z.tuple([QuestionId, z.unknown()])),
});
export type Kept = z.output<typeof Kept>;

/** As text; undefined when everything is stored. */
export const keptOf = (box: Outbox): string | undefined => {
  if (!holdsUnsaved(box)) return undefined;
  const { underWay } = box;
  const kept: Kept = {
    bases: [...box.waiting.keys()].map((question) => [question, box.bases.get(question) ?? 0]),
    waiting: [...box.waiting],
    ...(underWay ? { underWay: { mark: underWay.mark, changes: [...underWay.changes] } } : {}),
    conflicts: [...box.conflicts],
    unfit: [...box.unfit],
  };
  return JSON.stringify(kept);
};

/** Text that is not ours, or of a form that is no longer ours, is nothing. */
export const keptIn = (text: string): Kept | undefined => {
  try {
    return z.parse(Kept, JSON.parse(text));
  } catch {
    return undefined;
  }
};
