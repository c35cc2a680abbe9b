import * as z from "zod/mini";
import { degrees, type NoteCode, noteCodes, noteDegrees } from "./note-codes.ts";

/**
 * What an import says of one thing in its source. What came across exactly needs no note; everything else is named,
 * with its reason: an import never drops or bends anything silently.
 */
export const MappingNote = z.strictObject({
  degree: z.enum(degrees),
  /** What it concerns, in the source's own codes. */
  about: z.enum(["survey", "question", "condition", "column", "answer"]),
  where: z.string(),
  code: z.enum(noteCodes),
  /** The thing in question as the source has it: an expression, a list of labels, a count. */
  what: z.string(),
  /** How often, where the same thing happened more than once. */
  times: z.int(),
});
export type MappingNote = z.output<typeof MappingNote>;

type Noted = Pick<MappingNote, "about" | "where" | "code"> & { readonly what?: string };

/** Longer than this is no help to a reader. */
const longest = 300;
const clipped = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** Collects notes and counts repetitions of the same one. */
export const mappingNotes = () => {
  const byText = new Map<string, MappingNote>();
  return {
    add: ({ about, where, code, what = "" }: Noted): void => {
      const key = [about, where, code, what].join("\n");
      const before = byText.get(key);
      byText.set(key, {
        degree: noteDegrees[code],
        ...{ about, where: clipped(where), code, what: clipped(what) },
        times: (before?.times ?? 0) + 1,
      });
    },
    all: (): readonly MappingNote[] => [...byText.values()],
  };
};
export type MappingNotes = ReturnType<typeof mappingNotes>;

/** A question of the source and what it became here; nothing where it is left out. */
export type TakenQuestion = {
  readonly where: string;
  readonly text: string;
  readonly becomes: readonly string[];
};

/** Notes about one question of the source, without having to say each time which. */
export const aboutQuestion =
  (notes: MappingNotes, where: string) =>
  (code: NoteCode, what = ""): void =>
    notes.add({ about: "question", where, code, what });
