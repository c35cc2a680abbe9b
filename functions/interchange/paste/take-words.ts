import { freshIds, optionShape, questionShape, sectionShape } from "#shared/interchange/fresh-ids.ts";
import { mappingNotes, type TakenQuestion } from "#shared/interchange/mapping-note.ts";
import type { Taken } from "#shared/interchange/report.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import type { Question } from "#shared/questions/question.ts";
import { UnreadableSource } from "../source/unreadable.ts";
import { within } from "../take-in.ts";
import { guessed } from "./guessed.ts";
import { type Line, linesOfMarkup, linesOfText } from "./lines-of.ts";

/** A question as it was pasted: its words, what stands below it, and the rows of its table. */
export type Pasted = {
  text: string;
  help: string[];
  options: string[];
  rows: (readonly string[])[];
};

const numbered = /^(?:vraag\s+)?\d{1,3}(?:\.\d{1,2})?[a-z]?\s*[.):]\s*(.+)$/i;
const sectioned =
  /^(?:(?:[Dd]eel|[Oo]nderdeel|[Ss]ectie|[Ss]ection|[Pp]art|[Bb]lok)\s+[\w]+|[A-H]|[IVX]+)\s*[.:–-]\s*(.+)$/;

/** Headings in capitals, or words without an end that are followed by a numbered question. */
const isHeading = (line: Line, next: Line | undefined): boolean => {
  if (line.is === "heading") return true;
  if (line.is !== "words" || numbered.test(line.text) || /[?.:;,)]$/.test(line.text)) return false;
  return line.text.length <= 80 && (sectioned.test(line.text) || (next?.is === "words" && numbered.test(next.text)));
};

/** What a document begins with, if it asks nothing yet. */
const isTitle = (line: Line): boolean =>
  line.is === "heading" ||
  (line.is === "words" && line.text.length <= 120 && !numbered.test(line.text) && !/[?.:;,]$/.test(line.text));

/**
 * A questionnaire from words pasted out of a document: numbered questions or lines that ask, options in lists, tables as
 * scales per row. What kind a question is, is a guess that is told as one; the draft is there to be corrected.
 * @throws UnreadableSource
 */
export const takeWords = (source: string, is: "words" | "markup"): Taken => {
  const lines = is === "markup" ? linesOfMarkup(source) : linesOfText(source);
  if (lines.length === 0) throw new UnreadableSource("empty");
  if (lines.length > 10_000) throw new UnreadableSource("too-many-rows");
  const notes = mappingNotes();
  const freshSection = freshIds(sectionShape);
  const sections: DraftContent["sections"] = [];
  const found: { pasted: Pasted; section: string }[] = [];
  let title: string | undefined;
  const begin = (words: string) =>
    sections.push({ id: freshSection(`deel-${sections.length + 1}`), title: { nl: words } });

  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const last = found.at(-1);
    const isOfSection = last !== undefined && last.section === sections.at(-1)?.id;
    if (line.is === "row") {
      if (isOfSection) last.pasted.rows.push(line.cells);
      else notes.add({ about: "survey", where: "tekst", code: "line-left", what: line.cells.join(" | ") });
      continue;
    }
    const asked =
      numbered.exec(line.text)?.[1] ?? (line.is === "words" && line.text.endsWith("?") ? line.text : undefined);
    if (line.is === "option" && isOfSection && !line.text.endsWith("?")) last.pasted.options.push(line.text);
    else if (at === 0 && isTitle(line)) title = line.text;
    else if (isHeading(line, next)) begin(sectioned.exec(line.text)?.[1] ?? line.text);
    else if (asked !== undefined || (line.is === "option" && line.text.endsWith("?"))) {
      if (sections.length === 0) begin("Vragen");
      const section = sections.at(-1)?.id ?? "";
      found.push({ pasted: { text: asked ?? line.text, help: [], options: [], rows: [] }, section });
    } else if (isOfSection) last.pasted.help.push(line.text);
    else notes.add({ about: "survey", where: "tekst", code: "line-left", what: line.text });
  }
  const freshId = freshIds(questionShape);
  const taken: TakenQuestion[] = [];
  const questions = found.map(({ pasted, section }, place): Question => {
    const id = freshId(`v${place + 1}`);
    const { kind, settings, readBy, why, help } = guessed(pasted, freshIds(optionShape));
    notes.add({ about: "question", where: id, code: "kind-guessed", what: why });
    taken.push({ where: id, text: pasted.text.slice(0, 300), becomes: [id] });
    const words = help.join("\n").slice(0, 4000);
    const text = { nl: pasted.text.slice(0, 4000) };
    return { id, section, kind, text, ...(words !== "" && { help: { nl: words } }), required: false, readBy, settings };
  });
  if (title === undefined) notes.add({ about: "survey", where: "tekst", code: "title-missing" });
  const asked = sections.filter(({ id }) => questions.some(({ section }) => section === id));
  const content = { title: { nl: title ?? "Vragenlijst" }, sections: asked, questions, optionSets: [], leftOut: [] };
  return within({ format: "words", languages: ["nl"], content, questions: taken, notes: notes.all() });
};
