import type { Choice, ControlSpec } from "#shared/questions/control.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";

/** Numbers between 0 and 1 that are the same in every run. */
export const sequenceFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

type Next = () => number;

/** Leans one way per thing asked, so that charts have a shape and some answers are nearly alike. */
const lean = (of: string, steps: number): number =>
  ([...of].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) / 997) * (steps - 1);

const pick = (choices: readonly Choice[], of: string, next: Next): string => {
  const steps = choices.filter(({ aside }) => !aside).length;
  if (next() < 0.08) return choices.at(-1)?.value ?? "";
  const around = lean(of, steps) + (next() + next() - 1) * 2.2;
  return choices[Math.max(0, Math.min(steps - 1, Math.round(around)))]?.value ?? "";
};

/** An invented answer to a question, of whatever kind. */
export const answerTo = (question: Question, next: Next): unknown => given(question, kindOf(question).control, next);

const given = (question: Question, control: ControlSpec, next: Next): unknown => {
  switch (control.control) {
    case "text":
      return "Een open antwoord.";
    case "day":
      return "2026-11-10";
    case "figure": {
      const [low, high] = [control.min ?? 0, control.max ?? 4000];
      return Math.round(low + (high - low) * (0.15 + next() * next() * 0.7));
    }
    case "pick-one":
      return {
        choice: pick(
          control.choices.filter(({ asksWords }) => !asksWords),
          question.id,
          next,
        ),
      };
    case "pick-many": {
      const open = control.choices.filter((choice) => !choice.exclusive && !choice.aside && !choice.asksWords);
      const liked = open.filter(({ value }) => next() < 0.15 + lean(value, 2) * 0.6);
      return { choices: (liked.length > 0 ? liked : open.slice(0, 1)).slice(0, control.max).map(({ value }) => value) };
    }
    case "paired-grid":
      return {
        rows: Object.fromEntries(
          control.rows.map((row) => [
            row.id,
            Object.fromEntries(control.scales.map(({ id, choices }) => [id, pick(choices, row.id + id, next)])),
          ]),
        ),
      };
    case "order":
      return {
        order: control.choices
          .filter(({ aside }) => !aside)
          .map(({ value }) => ({ value, weight: lean(value, 2) + next() }))
          .sort((one, other) => other.weight - one.weight)
          .slice(0, control.pick)
          .map(({ value }) => value),
      };
    case "shares": {
      const [first, ...others] = control.items;
      const part = Math.floor((control.total * (0.5 + next() * 0.4)) / control.items.length);
      const rest = Object.fromEntries(others.map(({ id }) => [id, part]));
      return { shares: { ...(first && { [first.id]: control.total - part * others.length }), ...rest } };
    }
    case "type-ahead":
      return control.own ? { words: "Iets eigens" } : { code: "1", label: { nl: "Iets van de lijst" } };
    case "repeat":
      return {
        rows: [
          Object.fromEntries(control.columns.map(({ id, control: column }) => [id, given(question, column, next)])),
        ],
      };
    case "grid":
      return { rows: Object.fromEntries(control.rows.map(({ id }) => [id, pick(control.choices, id, next)])) };
  }
};
