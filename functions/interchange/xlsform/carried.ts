import * as z from "zod/mini";
import { DraftContent, DraftQuestion } from "#shared/questionnaires/draft.ts";
import type { Question } from "#shared/questions/question.ts";
import { headings, rowsOf, said, type WrittenRow } from "./export-rows.ts";
import { carriedColumn, carriedIn, type Form, type FormRow } from "./form.ts";
import { cellIn } from "./said-in.ts";

const Around = z.omit(DraftContent, { questions: true });
export type Around = z.output<typeof Around>;

const parsed = <T>(text: string | undefined, schema: z.ZodMiniType<T>): T | undefined => {
  if (text === undefined) return undefined;
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};

/** What a form of ours carries around its questions. */
export const aroundIn = ({ settings }: Form): Around | undefined => parsed(carriedIn(settings), Around);

/**
 * The questions that a form of ours carries, each by the row it begins in, as long as nobody changed what stands in its
 * rows and choices since: then what stands there is what was meant.
 */
export const carriedQuestions = ({ survey, choices }: Form) => {
  const found = new Map<number, DraftQuestion>();
  for (const [at, row] of survey.entries()) {
    const question = parsed(carriedIn(row), DraftQuestion);
    if (question) found.set(at, question);
  }
  const byId = new Map([...found.values()].map((question) => [question.id, question as Question]));
  const lists = grouped(choices);
  const whole = new Map<number, { readonly question: DraftQuestion; readonly rows: number }>();
  for (const [at, question] of found) {
    const written = rowsOf(question, (id) => byId.get(id));
    const here = survey.slice(at, at + written.survey.length);
    const own = new Set(written.choices.flatMap(({ list_name }) => list_name ?? []));
    const listed = [...own].flatMap((name) => lists.get(name) ?? []);
    if (areAlike(written.survey, here) && areAlike(written.choices, listed))
      whole.set(at, { question, rows: written.survey.length });
  }
  return { whole, carriedAt: new Set(found.keys()) };
};

const grouped = (choices: readonly FormRow[]): ReadonlyMap<string, readonly FormRow[]> => {
  const lists = new Map<string, FormRow[]>();
  for (const row of choices) {
    const name = cellIn(row, "list_name");
    const list = lists.get(name);
    if (list) list.push(row);
    else lists.set(name, [row]);
  }
  return lists;
};

/** Whether rows say what was written, whatever else of ours stands in them. */
const areAlike = (written: readonly WrittenRow[], found: readonly FormRow[]): boolean =>
  written.length === found.length && written.every((row, place) => isAlike(row, found[place]));

const isAlike = (row: WrittenRow, found: FormRow | undefined): boolean => {
  if (found === undefined) return false;
  const names = new Set([...Object.keys(row), ...found.keys()].filter((name) => !name.startsWith(carriedColumn)));
  return [...names].every((name) => (row[name] ?? "") === (found.get(name) ?? ""));
};

type Text = { nl: string; en?: string | undefined };

/** A text as it was carried, if it still says what stands in the row; else as it stands. */
export const textAsCarried = (carried: Text | undefined, row: FormRow, visible: Text): Text => {
  if (carried === undefined) return visible;
  const written = said("label", carried);
  const isSame = [headings.label.nl, headings.label.en].every(
    (name) => (written[name] ?? "") === (row.get(name) ?? ""),
  );
  return isSame ? carried : visible;
};
