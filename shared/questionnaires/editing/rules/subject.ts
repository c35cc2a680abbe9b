import type { LocalText } from "../../../kernel/text.ts";
import { sectorNames } from "../../../organisations/organisation.ts";
import type { AskedKind } from "../../../questions/index.ts";
import type { Comparable } from "../../../questions/kind.ts";
import type { Question } from "../../../questions/question.ts";
import { sampled } from "../../binding/sampled.ts";
import { contextComparable, contextNames } from "../../context.ts";
import type { DraftContent, DraftList, DraftText } from "../../draft.ts";
import { elementComparable } from "../../element-comparable.ts";
import type { RoundList } from "../../round-list.ts";
import { found } from "../placing.ts";
import { soundKind } from "../sound-kind.ts";

/** What of an answer, or of something that stands in for one, a condition can look at. */
export type Compared = Pick<AskedKind, "compares" | "control">;

/** What a line of a condition is about: an earlier question, the element that is asked about, or the round itself. */
export type Subject = {
  readonly id: string;
  readonly is: "question" | "element" | "round";
  readonly name: DraftText;
  /** Absent while a question's settings do not fit its kind yet. */
  readonly compared: Compared | undefined;
};

export const questionSubject = (question: Question): Subject => ({
  ...{ id: question.id, is: "question", name: question.text },
  compared: soundKind(question),
});

const say = (nl: string, en: string): LocalText => ({ nl, en });

const contextWords: Readonly<Record<string, LocalText>> = {
  "round.kind": say("Soort ronde", "Kind of round"),
  "round.sector": say("Sector van de ronde", "Sector of the round"),
  "table.kind": say("Soort tafel", "Kind of table"),
  "table.sector": say("Sector van de tafel", "Sector of the table"),
  "profile.programme": say("Opleiding van het profiel", "Programme of the profile"),
  "profile.level": say("Niveau van het profiel", "Level of the profile"),
  "agenda.period": say("Periode van de agenda", "Period of the agenda"),
  "advocacy.subject": say("Onderwerp van de belangenbehartiging", "Subject of the advocacy"),
};

const valueWords: Readonly<Record<string, LocalText>> = {
  ...sectorNames,
  board: say("bestuurlijke tafel", "board table"),
  sector: say("sectortafel", "sector table"),
  "associate-degree": say("associate degree", "associate degree"),
  bachelor: say("bachelor", "bachelor"),
  master: say("master", "master"),
  "professional-doctorate": say("professional doctorate", "professional doctorate"),
};

/** Something that is known and not asked, as if it had been picked from a list. */
const known = (compares: Comparable | undefined, labelOf: (code: string) => LocalText): Compared | undefined => {
  if (compares === undefined) return undefined;
  const codes = "codes" in compares ? compares.codes : [];
  const choices = codes.map((value) => ({ value, label: labelOf(value) }));
  return { compares, control: { control: "pick-one", choices, layout: "list" } };
};

/** What a condition may ask of the round; undefined for a name that is none of these. */
export const roundSubject = (name: string): Subject | undefined => {
  const compared = known(contextComparable(name), (code) => valueWords[code] ?? { nl: code });
  return compared && { id: name, is: "round", name: contextWords[name] ?? { nl: name }, compared };
};

const theElement = say("Het element waar de vraag over gaat", "The element that is asked about");

/** What a condition may ask of the element of a list that its question is about. */
export const elementSubject = (name: string, list: DraftList | undefined): Subject | undefined => {
  if (!name.startsWith("@element")) return undefined;
  const fact = list?.facts?.find(({ id }) => name === `@element.${id}`);
  const labelOf = (code: string) => found(list?.elements ?? [], code)?.label ?? { nl: code };
  const compared = known(elementComparable(name, list as RoundList | undefined), labelOf);
  const plain = name.slice("@element.".length);
  return { id: name, is: "element", name: fact?.label ?? (plain === "" ? theElement : { nl: plain }), compared };
};

/** Of everything a condition can name, what it is; for the sentence that it makes. */
export const subjectIn =
  (questionOf: (id: string) => Question | undefined, list?: DraftList) =>
  (id: string): Subject | undefined => {
    const question = questionOf(id);
    return question ? questionSubject(question) : (elementSubject(id, list) ?? roundSubject(id));
  };

/**
 * All that the condition of a question may look at: the questions before it (of those about elements only the ones about
 * its own list), its element, and the round. Questions stand as a round would ask them, with their options filled in.
 */
export const subjectsFor = (draft: DraftContent, question: Question): readonly Subject[] => {
  const { questions, origin } = sampled<Question>(draft as { questions: Question[]; lists?: RoundList[] });
  const asked = new Map(questions.toReversed().map((one) => [origin.get(one.id) ?? one.id, one]));
  const at = draft.questions.findIndex(({ id }) => id === question.id);
  const before = draft.questions.slice(0, Math.max(0, at));
  const list = found(draft.lists ?? [], question.forEach ?? "");
  const ofElement = list ? ["@element", ...(list.facts ?? []).map(({ id }) => `@element.${id}`)] : [];
  return [
    ...before
      .filter(({ forEach }) => forEach === undefined || forEach === question.forEach)
      .map((one) => ({ ...questionSubject(asked.get(one.id) ?? one), id: one.id, name: one.text })),
    ...ofElement.flatMap((name) => elementSubject(name, list) ?? []),
    ...contextNames.flatMap((name) => roundSubject(name) ?? []),
  ];
};
