import { freshIds, questionShape, sectionShape } from "#shared/interchange/fresh-ids.ts";
import { aboutQuestion, mappingNotes, type TakenQuestion } from "#shared/interchange/mapping-note.ts";
import type { Taken } from "#shared/interchange/report.ts";
import type { DraftContent, DraftQuestion } from "#shared/questionnaires/draft.ts";
import { questionKinds } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { conditionIn } from "../expression/condition-in.ts";
import type { Target } from "../expression/target.ts";
import { UnreadableSource } from "../source/unreadable.ts";
import { languagesLeft, languagesOf, localText } from "../source/words-of.ts";
import { madeOfBlock } from "./blocks.ts";
import { aroundIn, carriedQuestions, textAsCarried } from "./carried.ts";
import { xlsformDialect } from "./dialect.ts";
import type { Form, FormRow } from "./form.ts";
import { type MadeOfRow, madeOfRow } from "./question-types.ts";
import { baseLanguage, cellIn, languagesIn, wordsIn } from "./said-in.ts";

const groupType = (row: FormRow): "begin" | "repeat" | "end" | undefined => {
  const type = cellIn(row, "type")
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  if (type === "begin_group") return "begin";
  if (type === "begin_repeat") return "repeat";
  return type === "end_group" || type === "end_repeat" ? "end" : undefined;
};

/** Where the group or repeat that begins at a row ends; the last row where it never does. */
const endOf = (survey: readonly FormRow[], from: number): number => {
  let depth = 0;
  for (let at = from; at < survey.length; at += 1) {
    const row = survey[at];
    const is = row && groupType(row);
    if (is === "begin" || is === "repeat") depth += 1;
    if (is === "end") depth -= 1;
    if (depth === 0) return at;
  }
  return survey.length;
};

/** An XLSForm as a questionnaire; what is carried in columns of ours and still holds is taken from there. */
export const questionnaireFromForm = (form: Form): Taken => {
  const notes = mappingNotes();
  const base = baseLanguage(form);
  const known = languagesIn(form, base);
  const languages = languagesOf(base, known);
  const around = aroundIn(form);
  const { whole, carriedAt } = carriedQuestions(form);
  const kept = [...whole.values()].map(({ question }) => question.id);
  const freshId = freshIds({ ...questionShape, taken: [...(questionShape.taken ?? []), ...kept] });
  const freshSection = freshIds(sectionShape);
  const sections: DraftContent["sections"] = [];
  const questions: DraftQuestion[] = [];
  const taken: TakenQuestion[] = [];
  const leftOut: DraftContent["leftOut"] = [...(around?.leftOut ?? [])];
  const targets = new Map<string, Target>();
  /** Conditions of the groups that are open, outermost first. */
  const open: { condition: string | undefined; isSection: boolean }[] = [];

  const sectionFor = (row: FormRow): string => {
    const name = cellIn(row, "name").replace(/^section__/, "");
    const carried = around?.sections.find(({ id }) => id === name);
    const visible = localText(wordsIn(row, "label", base), languages, name || "Onderdeel");
    const id = sections.some((one) => one.id === name) ? name : carried ? name : freshSection(name || "deel");
    const isFiller = around !== undefined && carried === undefined && visible.nl === name;
    if (!isFiller && !sections.some((one) => one.id === id))
      sections.push({ id, title: textAsCarried(carried?.title, row, visible) });
    return isFiller ? name : id;
  };
  let section: string | undefined;
  const sectionNow = (): string => {
    if (section !== undefined) return section;
    section = freshSection("vragen");
    sections.push({ id: section, title: { nl: "Vragen", en: "Questions" } });
    return section;
  };
  const conditionOf = (row: FormRow, where: string): string | undefined => {
    const text = cellIn(row, "relevant") || cellIn(row, "relevance");
    if (text === "") return undefined;
    const found = conditionIn(text, xlsformDialect, (name) => targets.get(name));
    if (found === undefined) notes.add({ about: "condition", where, code: "condition-not-understood", what: text });
    return found;
  };
  const keep = (row: FormRow, made: MadeOfRow, rows: number): void => {
    const name = cellIn(row, "name");
    const note = aboutQuestion(notes, name);
    const settings = questionKinds.one(made.kind).settings.safeParse(made.settings);
    if (!settings.success) {
      leave(row, "settings-unfit", `${made.kind} (${rows})`);
      return;
    }
    const id = freshId(name || "vraag");
    if (id !== name) note("code-changed", id);
    if (cellIn(row, "default") !== "") note("default-left", cellIn(row, "default"));
    const words = wordsIn(row, "label", base);
    if (words.size === 0) note("text-missing");
    const conditions = [...open.map(({ condition }) => condition), conditionOf(row, name)].flatMap((one) => one ?? []);
    const visibleIf = conditions.length > 1 ? conditions.map((one) => `(${one})`).join(" && ") : conditions[0];
    const help = localText(wordsIn(row, "hint", base), languages, "");
    const question: Question = {
      ...{ id, section: sectionNow(), kind: made.kind, text: localText(words, languages, name) },
      ...(help.nl !== "—" && { help }),
      required: /^(yes|true|true\(\))$/i.test(cellIn(row, "required")),
      readBy: made.readBy,
      ...(visibleIf !== undefined && visibleIf.length <= 2000 && { visibleIf }),
      settings: made.settings,
    };
    questions.push(question);
    targets.set(name, { question, codes: made.codes ?? new Map() });
    taken.push({ where: name, text: question.text.nl.slice(0, 300), becomes: [id] });
  };
  const leave = (row: FormRow, code: Parameters<ReturnType<typeof aboutQuestion>>[0], what = ""): void => {
    const name = cellIn(row, "name") || cellIn(row, "type");
    aboutQuestion(notes, name)(code, what);
    const text = localText(wordsIn(row, "label", base), languages, name);
    taken.push({ where: name, text: text.nl.slice(0, 300), becomes: [] });
    const because = { nl: "Deze soort vraag bestaat hier niet.", en: "This kind of question does not exist here." };
    if (!leftOut.some(({ id }) => id === name.slice(0, 80))) leftOut.push({ id: name.slice(0, 80), text, because });
  };

  for (let at = 0; at < form.survey.length; at += 1) {
    const row = form.survey[at];
    if (row === undefined) continue;
    const carried = whole.get(at);
    if (carried) {
      const question = { ...carried.question, section: section ?? carried.question.section };
      questions.push(question);
      if (question.text.nl !== "") remember(question as Question, targets);
      taken.push({ where: question.id, text: question.text.nl.slice(0, 300), becomes: [question.id] });
      at += carried.rows - 1;
      continue;
    }
    if (carriedAt.has(at)) aboutQuestion(notes, cellIn(row, "name"))("edited-since");
    const is = groupType(row);
    if (is === "end") {
      if (open.pop()?.isSection) section = undefined;
      continue;
    }
    const making = { row, choices: form.choices, languages, base, note: aboutQuestion(notes, cellIn(row, "name")) };
    if (is !== undefined) {
      const end = endOf(form.survey, at);
      const inside = form.survey.slice(at + 1, end);
      const made = madeOfBlock(is, inside, making);
      if (made !== undefined) {
        keep(row, made, inside.length);
        at = end;
        continue;
      }
      const isSection = open.length === 0;
      open.push({ condition: conditionOf(row, cellIn(row, "name")), isSection });
      if (isSection) section = sectionFor(row);
      continue;
    }
    if (cellIn(row, "type") === "") continue;
    const made = madeOfRow(making);
    if (typeof made === "string") leave(row, made, made === "kind-unknown" ? cellIn(row, "type") : "");
    else keep(row, made, 1);
  }
  if (questions.length === 0) throw new UnreadableSource("no-questions");
  const left = languagesLeft(known, languages);
  const tell = (code: Parameters<typeof notes.add>[0]["code"], what = "") =>
    notes.add({ about: "survey", where: "settings", code, what });
  if (left.length > 0) tell("languages-left", left.join(", "));
  if (form.formulas > 0) tell("formulas-left", String(form.formulas));
  const title = form.settings.get("form_title") ?? "";
  if (title === "" && around === undefined) tell("title-missing");
  const isWhole = around?.sections.every(({ id }) => sections.some((one) => one.id === id)) ?? false;
  const ordered =
    around && isWhole && around.sections.length === sections.length
      ? around.sections.flatMap(({ id }) => sections.find((one) => one.id === id) ?? [])
      : sections;
  const visibleTitle = localText(new Map([[languages.nl, title]]), languages, "Vragenlijst");
  const content: DraftContent = {
    ...(around ?? { optionSets: [] }),
    title: around && (around.title.nl === title || title === "") ? around.title : visibleTitle,
    ...{ sections: ordered, questions, leftOut },
  };
  return { format: "xlsform", languages: known, content, questions: taken, notes: notes.all() };
};

const remember = (question: Question, targets: Map<string, Target>): void => {
  const isKnown =
    questionKinds.has(question.kind) && questionKinds.one(question.kind).settings.safeParse(question.settings).success;
  if (isKnown) targets.set(question.id, { question, codes: new Map() });
};
