import * as z from "zod/mini";
import { HistoryEntry } from "#shared/responses/history.ts";
import { StoredAnswer, Submission } from "#shared/responses/response.ts";

/**
 * What people answered lies in the table as one JSON text: the store's own types know fewer numbers and shallower
 * nesting than JSON does, and nothing inside is ever looked for.
 */
const json = z.codec(z.string(), z.unknown(), {
  decode: (text) => JSON.parse(text) as unknown,
  encode: (value) => JSON.stringify(value ?? null),
});

export const AnswerItem = z.extend(StoredAnswer, { value: json });

export const SubmissionItem = z.extend(Submission, { answers: z.pipe(json, Submission.shape.answers) });

/** Which browser's save an entry was is kept beside it, to find a repeated save of long ago. */
export const HistoryItem = z.pipe(
  z.codec(z.strictObject({ entry: z.string() }), z.unknown(), {
    decode: ({ entry }) => JSON.parse(entry) as unknown,
    encode: (entry) => ({ entry: JSON.stringify(entry) }),
  }),
  HistoryEntry,
);
