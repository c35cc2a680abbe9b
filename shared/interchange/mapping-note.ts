import * as z from "zod/mini";

/**
 * What an import says of one thing in its source. `exact` needs no note; everything else is named, with its reason:
 * an import never drops or bends anything silently.
 */
export const MappingNote = z.strictObject({
  /** How well it came across. `left-out` was not taken over; `not-stored` was an answer that could not be kept. */
  degree: z.enum(["approximate", "left-out", "not-stored"]),
  /** What it concerns, in the source's own codes: a question, a condition, a column, a cell. */
  about: z.enum(["survey", "question", "condition", "column", "answer"]),
  where: z.string(),
  because: z.string(),
  /** How often, where the same thing happened more than once. */
  times: z.int(),
});
export type MappingNote = z.output<typeof MappingNote>;

/** Collects notes and counts repetitions of the same one. */
export const mappingNotes = () => {
  const byText = new Map<string, MappingNote>();
  return {
    add: (note: Omit<MappingNote, "times">): void => {
      const key = [note.degree, note.about, note.where, note.because].join("\n");
      const before = byText.get(key);
      byText.set(key, { ...note, times: (before?.times ?? 0) + 1 });
    },
    all: (): readonly MappingNote[] => [...byText.values()],
  };
};
export type MappingNotes = ReturnType<typeof mappingNotes>;
