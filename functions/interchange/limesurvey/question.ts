import type { FreshId } from "#shared/interchange/fresh-ids.ts";
import { aboutQuestion, type MappingNotes } from "#shared/interchange/mapping-note.ts";
import { questionKinds } from "#shared/questions/index.ts";
import type { NumberClass } from "#shared/questions/parts/classes.ts";
import type { Question } from "#shared/questions/question.ts";
import { type Languages, localText } from "../source/words-of.ts";
import { arrayTypes } from "./array-types.ts";
import { choiceTypes } from "./choice-types.ts";
import { type Made, type MakeType, makingOf } from "./making.ts";
import { openTypes } from "./open-types.ts";
import type { SurveyQuestion } from "./survey.ts";

/** A question as it was made, with what it is made of; its condition comes later. */
export type MadeQuestion = { readonly question: Question; readonly made: Made };

/** What each of LimeSurvey's question types becomes. */
const types: Readonly<Record<string, MakeType>> = { ...choiceTypes, ...arrayTypes, ...openTypes };

type Around = {
  readonly languages: Languages;
  readonly notes: MappingNotes;
  readonly freshId: FreshId;
  readonly classes: readonly NumberClass[] | undefined;
};

/** @returns the questions it becomes, in order; none (noted) where there is no kind for it */
export const questionsFrom = (source: SurveyQuestion, around: Around): readonly MadeQuestion[] => {
  const { languages, notes, freshId, classes } = around;
  const note = aboutQuestion(notes, source.code);
  const make = Object.hasOwn(types, source.type) ? types[source.type] : undefined;
  const making = makingOf(source, languages, classes, note);
  const outcome = make ? make(making) : "kind-unknown";
  if (typeof outcome === "string") {
    note(outcome, outcome === "kind-unknown" ? source.type : "");
    return [];
  }
  const unfit = outcome.find(({ kind, settings }) => !questionKinds.one(kind).settings.safeParse(settings).success);
  if (unfit) {
    note("settings-unfit", `${source.type} → ${unfit.kind}`);
    return [];
  }
  if ([...source.text.values()].every((words) => words === "")) note("text-missing");
  for (const [code, what] of leftSettings(source)) note(code, what);
  const ids: string[] = [];
  return outcome.map((made) => {
    const id = freshId(made.suffix === undefined ? source.code : `${source.code}-${made.suffix}`);
    if (made.suffix === undefined && id !== source.code) note("code-changed", id);
    ids.push(id);
    const help = localText(source.help, languages, "");
    const isFirst = ids.length === 1;
    const question: Question = {
      id,
      section: source.group,
      kind: made.kind,
      text: made.text ?? localText(source.text, languages, source.code),
      ...(isFirst && help.nl !== "—" && { help }),
      required: made.required ?? source.mandatory,
      readBy: made.readBy,
      ...(made.onlyIf !== undefined && { visibleIf: `'${made.onlyIf}' in ${ids[0]}` }),
      settings: made.settings,
    };
    return { question, made };
  });
};

const leftSettings = ({ settings, subquestions }: SurveyQuestion) => {
  const left: [Parameters<ReturnType<typeof aboutQuestion>>[0], string][] = [];
  const when = (name: string, tell: (value: string) => (typeof left)[number]) => {
    const value = settings.get(name)?.trim();
    if (value !== undefined && value !== "" && value !== "0") left.push(tell(value));
  };
  when("default", (value) => ["default-left", value]);
  when("validation", (value) => ["check-left", value]);
  when("em_validation_q", (value) => ["check-left", value]);
  when("em_validation_sq", (value) => ["check-left", value]);
  when("array_filter", (value) => ["options-filtered", value]);
  when("array_filter_exclude", (value) => ["options-filtered", value]);
  when("random_order", () => ["random-order-left", ""]);
  when("hidden", () => ["shown-to-nobody", ""]);
  const conditional = subquestions.filter(({ relevance }) => !["", "1"].includes(relevance.trim()));
  if (conditional.length > 0) left.push(["row-conditions-left", conditional.map(({ code }) => code).join(", ")]);
  return left;
};
