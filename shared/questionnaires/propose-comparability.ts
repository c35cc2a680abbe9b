import { canonical } from "../kernel/canonical.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Question } from "../questions/question.ts";
import { sampled } from "./binding/sampled.ts";
import type { Comparability, Meaning } from "./comparability.ts";
import { compareQuestions } from "./compare/compare-questions.ts";
import { isCorrection } from "./compare/is-correction.ts";
import { heaviestFate } from "./compare/weigh.ts";
import type { Questionnaire } from "./questionnaire.ts";

type Asked = Pick<Questionnaire, "questions" | "lists">;

const meaningOf = { kept: "same", "to-confirm": "reworded", "asked-again": "not-comparable" } as const satisfies Record<
  string,
  Meaning
>;

const link = (earlier: Question, later: Question): Comparability => {
  const differences = compareQuestions(earlier, later, 1);
  const meaning = meaningOf[heaviestFate(differences)];
  const codes = [...new Set(differences.filter(({ fate }) => fate === "asked-again").map(({ code }) => code))];
  return {
    ...{ question: later.id, earlier: earlier.id, meaning },
    ...(meaning === "not-comparable" && { reason: codes.join(", ") }),
  };
};

/** The questions with the options that their lists hold: where these come from changes no meaning. */
const withOptions = (asked: Asked): readonly Question[] => {
  const asRounds = new Map(sampled(asked).questions.map((question) => [question.id, question]));
  return asked.questions.map((question) =>
    question.optionsFrom === undefined || question.forEach !== undefined
      ? question
      : (asRounds.get(question.id) ?? question),
  );
};

/**
 * What the questions of two versions have to do with each other, as far as their structure tells: by id, and where an id
 * is new, by the same kind and nearly the same words. People confirm or change it.
 */
export const proposeComparability = (earlier: Asked, later: Asked): readonly Comparability[] => {
  const [was, is] = [withOptions(earlier), withOptions(later)];
  const before = new Map(was.map((question) => [question.id, question]));
  const ids = new Set(is.map(({ id }) => id));
  const free = was.filter(({ id }) => !ids.has(id));
  const used = new Set<string>();
  return is.flatMap((question) => {
    const same = before.get(question.id);
    if (same) return [link(same, question)];
    const other = free.find(
      ({ id, kind, text }) => !used.has(id) && kind === question.kind && isCorrection(text.nl, question.text.nl),
    );
    if (other === undefined) return [];
    used.add(other.id);
    return [link(other, question)];
  });
};

/**
 * Whether links can be recorded: about questions that are there, each of them once, with a reason where figures may not
 * be compared. Questions of different kinds never mean the same.
 */
export const checkComparability = (
  earlier: Asked,
  later: Asked,
  links: readonly Comparability[],
): Result<readonly Comparability[], "comparability-unfit"> => {
  const [was, is] = [earlier, later].map(({ questions }) => new Map(questions.map((one) => [one.id, one])));
  const [seen, seenEarlier] = [new Set<string>(), new Set<string>()];
  for (const { question, earlier: from, meaning, reason } of links) {
    const [before, after] = [was?.get(from), is?.get(question)];
    const unfit = (because: string) => refuse("comparability-unfit", { question, earlier: from, because });
    if (before === undefined || after === undefined) return unfit("unknown-question");
    if (seen.has(question) || seenEarlier.has(from)) return unfit("twice");
    if (meaning === "not-comparable" && !reason?.trim()) return unfit("reason-missing");
    if (meaning === "same" && before.kind !== after.kind) return unfit("other-kind");
    seen.add(question);
    seenEarlier.add(from);
  }
  return ok(links.toSorted((one, other) => (canonical(one) < canonical(other) ? -1 : 1)));
};
