import type { MappingNotes } from "#shared/interchange/mapping-note.ts";
import type { LocalText } from "#shared/kernel/text.ts";
import type { ReadingClass } from "#shared/questions/kind.ts";
import type { Question } from "#shared/questions/question.ts";
import type { Coded, SurveyQuestion } from "./structure.ts";

type Mapped = { readonly kind: string; readonly settings: unknown; readonly readBy: ReadingClass };
type MapType = (question: SurveyQuestion, note: (because: string) => void) => Mapped | undefined;

/** One range of numbers in which a figure is published; see the question kind `number`. */
export type DeclaredClass = {
  readonly id: string;
  readonly label: LocalText;
  readonly from?: number;
  readonly to?: number;
};

/** LimeSurvey allows empty words; a person has to read something. */
const words = (text: string, otherwise: string): LocalText => ({ nl: (text === "" ? otherwise : text).slice(0, 4000) });

const options = (coded: readonly Coded[]) => coded.map(({ code, text }) => ({ id: code, label: words(text, code) }));

const rows = ({ subquestions, text, code }: SurveyQuestion) =>
  subquestions.map((sub) => ({ id: sub.code, label: words(sub.text, text || code) }));

const scale = (...labels: readonly string[]) =>
  labels.map((label, place) => ({ id: String(place + 1), label: { nl: label } }));

const list: MapType = (question) => ({
  kind: "single",
  readBy: "figure",
  settings: { options: options(question.answers), ...(question.other && { other: true }) },
});
const array: MapType = (question) => ({
  kind: "matrix",
  readBy: "figure",
  settings: { rows: rows(question), options: options(question.answers) },
});
const fixedArray =
  (...labels: readonly string[]): MapType =>
  (question, note) => {
    note(`the fixed scale of this array is written out as ${labels.join(", ")}`);
    return { kind: "matrix", readBy: "figure", settings: { rows: rows(question), options: scale(...labels) } };
  };
const text =
  (kind: "text" | "long-text", maxLength: number): MapType =>
  () => ({ kind, readBy: "text", settings: { maxLength } });

/** What each of LimeSurvey's question types becomes. A type that is not here is left out, by name. */
const types: Readonly<Record<string, MapType>> = {
  "!": list,
  L: list,
  Y: () => ({ kind: "yes-no", readBy: "figure", settings: {} }),
  F: array,
  H: array,
  A: fixedArray("1", "2", "3", "4", "5"),
  B: fixedArray("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
  C: fixedArray("Yes", "Uncertain", "No"),
  E: fixedArray("Increase", "Same", "Decrease"),
  "5": (_question, note) => {
    note("the five points have no words in the source");
    return { kind: "likert", readBy: "figure", settings: { options: scale("1", "2", "3", "4", "5") } };
  },
  G: () => ({
    kind: "single",
    readBy: "figure",
    settings: {
      options: [
        { id: "F", label: { nl: "Female" } },
        { id: "M", label: { nl: "Male" } },
      ],
    },
  }),
  M: (question) => ({
    kind: "multi",
    readBy: "figure",
    settings: {
      options: options(question.subquestions),
      ...(question.other && { other: true }),
      ...(question.settings.max_answers && { max: Number(question.settings.max_answers) }),
    },
  }),
  N: (question) => ({
    kind: "number",
    readBy: "figure",
    settings: {
      decimals: question.settings.num_value_int_only === "1" ? 0 : 4,
      ...(question.settings.min_num_value_n && { min: Number(question.settings.min_num_value_n) }),
      ...(question.settings.max_num_value_n && { max: Number(question.settings.max_num_value_n) }),
    },
  }),
  S: text("text", 400),
  T: text("long-text", 4000),
  U: text("long-text", 20_000),
  D: () => ({ kind: "date", readBy: "figure", settings: {} }),
};

const unmapped: Readonly<Record<string, string>> = {
  X: "it is a piece of text without an answer",
  R: "rankings do not exist yet",
  K: "several numbers in one question do not exist yet",
  Q: "several texts in one question do not exist yet",
  P: "a choice with a comment beside each option does not exist yet",
  O: "a list with a comment does not exist yet",
  "1": "an array with two scales does not exist yet",
  ";": "an array of texts does not exist yet",
  ":": "an array of numbers does not exist yet",
  "|": "files are not taken as answers",
  "*": "it computes a value and asks nothing",
  I: "it switches the language and asks nothing",
};

/** @returns the question without its condition, or undefined (noted) where there is no kind for it */
export const questionFrom = (
  source: SurveyQuestion,
  classes: readonly DeclaredClass[] | undefined,
  notes: MappingNotes,
): Question | undefined => {
  const where = source.code;
  const note = (because: string) => notes.add({ degree: "approximate", about: "question", where, because });
  const mapped = types[source.type]?.(source, note);
  if (mapped === undefined) {
    const because = unmapped[source.type] ?? `its type ${source.type} is not known`;
    notes.add({ degree: "left-out", about: "question", where, because });
    return undefined;
  }
  if (source.text === "") note("it has no text in the source; its code stands there");
  if (mapped.kind === "number" && classes === undefined)
    note("no classes were declared for this number, so only how many answered can be published");
  return {
    id: source.code,
    section: source.group,
    kind: mapped.kind,
    text: words(source.text, source.code),
    ...(source.help !== "" && { help: words(source.help, "") }),
    required: source.mandatory,
    readBy: mapped.readBy,
    settings: classes === undefined ? mapped.settings : { ...(mapped.settings as object), classes },
  };
};
