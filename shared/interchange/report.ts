import * as z from "zod/mini";
import type { DraftContent } from "../questionnaires/draft.ts";
import { MappingNote, type TakenQuestion } from "./mapping-note.ts";
import { type Degree, degrees } from "./note-codes.ts";

/** What can be taken in: LimeSurvey's three files, a spreadsheet in XLSForm, our own file, and words pasted from a document. */
export const sourceFormats = [
  "limesurvey-xml",
  "limesurvey-tabs",
  "limesurvey-archive",
  "xlsform",
  "own",
  "words",
] as const;
export const SourceFormat = z.enum(sourceFormats);
export type SourceFormat = z.output<typeof SourceFormat>;

/** How one question of the source came across; the worst of its notes says how well. */
export const ReportedQuestion = z.strictObject({
  where: z.string(),
  text: z.string(),
  degree: z.enum(degrees),
  becomes: z.array(z.strictObject({ id: z.string(), kind: z.string() })),
  notes: z.array(MappingNote),
});
export type ReportedQuestion = z.output<typeof ReportedQuestion>;

/** Everything an import has to say before anything is kept: question by question, and of the whole. */
export const ImportReport = z.strictObject({
  format: SourceFormat,
  languages: z.array(z.string()),
  questions: z.array(ReportedQuestion),
  notes: z.array(MappingNote),
});
export type ImportReport = z.output<typeof ImportReport>;

/** A source as it was taken in: the questionnaire it makes, and what is to be said of it. */
export type Taken = {
  readonly format: SourceFormat;
  readonly languages: readonly string[];
  readonly content: DraftContent;
  readonly questions: readonly TakenQuestion[];
  readonly notes: readonly MappingNote[];
};

const worse = (one: Degree, other: Degree): Degree => (degrees.indexOf(one) >= degrees.indexOf(other) ? one : other);

/** A question that became something is at worst approximate: what was lost of it stands in its notes. */
const degreeOf = (becomes: readonly unknown[], notes: readonly MappingNote[]): Degree => {
  if (becomes.length === 0) return "left-out";
  const worst = notes.map(({ degree }) => degree).reduce(worse, "exact");
  return worst === "exact" ? "exact" : "approximate";
};

export const importReport = ({ format, languages, content, questions, notes }: Taken): ImportReport => {
  const kinds = new Map(content.questions.map(({ id, kind }) => [id, kind]));
  const known = new Set(questions.map(({ where }) => where));
  const isOwn = ({ about, where }: MappingNote) => (about === "question" || about === "condition") && known.has(where);
  return {
    format,
    languages: [...languages],
    questions: questions.map(({ where, text, becomes }) => {
      const own = notes.filter((note) => isOwn(note) && note.where === where);
      const made = becomes.flatMap((id) => (kinds.has(id) ? [{ id, kind: kinds.get(id) ?? "" }] : []));
      return { where, text, degree: degreeOf(made, own), becomes: made, notes: own };
    }),
    notes: notes.filter((note) => !isOwn(note)),
  };
};
