import { dayAt, type Instant } from "#shared/kernel/time.ts";
import { entriesOf } from "#shared/lists/included/included-list.ts";
import { includedLists } from "#shared/lists/included/index.ts";
import { type IncludedName, includedNames } from "#shared/lists/included/names.ts";
import type { ControlSpec } from "#shared/questions/control.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import type { Chance } from "./chance.ts";
import { openAnswers } from "./open-answers.ts";

/**
 * An invented answer to a question, with opinions that lean one way per question so that charts have something to say.
 * It goes through the same operations as anyone's, so an unfit one would be refused.
 */
export const inventedAnswer = (question: Question, chance: Chance, now: Instant): unknown => {
  const control = kindOf(question).control;
  return inventions[control.control](question, control as never, chance, now);
};

const isIncluded = (list: string): list is IncludedName => (includedNames as readonly string[]).includes(list);

type Invent<C extends ControlSpec["control"]> = (
  question: Question,
  control: Extract<ControlSpec, { control: C }>,
  chance: Chance,
  now: Instant,
) => unknown;

const picked = (choices: readonly { value: string; aside?: true }[], chance: Chance, lean: number): string => {
  const weights = choices.map((choice, place) => (choice.aside ? 0.15 : Math.exp(-((place - lean) ** 2) / 1.6)));
  return chance.weighted(choices, weights).value;
};

const leaning = (of: string, steps: number): number =>
  ([...of].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) / 997) * (steps - 1);

/** Whole parts by chance that add up to the total: the last item takes what is left. */
const divided = (items: readonly { id: string }[], total: number, chance: Chance): Record<string, number> => {
  const weights = items.map(({ id }) => 0.1 + leaning(id, 2) + chance.next() * 0.5);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let left = total;
  return Object.fromEntries(
    items.map(({ id }, at) => {
      const part = at === items.length - 1 ? left : Math.floor((total * (weights[at] ?? 0)) / sum);
      left -= part;
      return [id, part];
    }),
  );
};

const inventions: { readonly [C in ControlSpec["control"]]: Invent<C> } = {
  text: (question, control, chance) =>
    chance.among(openAnswers[question.id] ?? openAnswers.any ?? []).slice(0, control.maxLength),
  figure: (_question, control, chance) => {
    const [low, high] = [control.min ?? 0, control.max ?? 4000];
    const span = high - low;
    return chance.next() < 0.08 && control.asides[0]
      ? control.asides[0].value
      : Math.round(low + span * Math.min(1, 0.15 + chance.next() * chance.next() * 0.7));
  },
  "pick-one": (question, control, chance) => ({
    choice: picked(
      control.choices.filter((choice) => !choice.asksWords),
      chance,
      leaning(question.id, control.choices.length),
    ),
  }),
  "pick-many": (_question, control, chance) => {
    const open = control.choices.filter((choice) => !choice.exclusive && !choice.aside && !choice.asksWords);
    const liked = open.filter((choice) => chance.next() < 0.2 + leaning(choice.value, 2) * 0.55);
    const chosen = liked.length > 0 ? liked : [chance.among(open)];
    return { choices: chosen.slice(0, control.max ?? chosen.length).map((choice) => choice.value) };
  },
  grid: (_question, control, chance) => ({
    rows: Object.fromEntries(
      control.rows.map((row) => [row.id, picked(control.choices, chance, leaning(row.id, control.choices.length))]),
    ),
  }),
  "paired-grid": (_question, control, chance) => ({
    rows: Object.fromEntries(
      control.rows.map((row) => [
        row.id,
        Object.fromEntries(
          control.scales.map(({ id, choices }) => [id, picked(choices, chance, leaning(row.id + id, choices.length))]),
        ),
      ]),
    ),
  }),
  order: (_question, control, chance) => ({
    order: control.choices
      .filter(({ aside }) => !aside)
      .map(({ value }) => ({ value, weight: leaning(value, 2) + chance.next() }))
      .toSorted((one, other) => other.weight - one.weight)
      .slice(0, control.pick)
      .map(({ value }) => value),
  }),
  shares: (_question, control, chance) => ({ shares: divided(control.items, control.total, chance) }),
  "type-ahead": (question, control, chance) => {
    const known = isIncluded(control.list) ? entriesOf(includedLists[control.list]) : [];
    const fitting = openAnswers[question.id] ?? [];
    if (control.own && (known.length === 0 || (fitting.length > 0 && chance.next() < 0.15)))
      return {
        words: chance.among(fitting.length > 0 ? fitting : (openAnswers.any ?? [])).slice(0, control.maxLength),
      };
    const { code, label } = chance.among(known);
    return { code, label };
  },
  repeat: (question, control, chance, now) => ({
    rows: Array.from({ length: Math.min(control.max, Math.max(control.min, 1 + Math.floor(chance.next() * 3))) }, () =>
      Object.fromEntries(
        control.columns.flatMap(({ id, required, control: of }) =>
          required || chance.next() < 0.6
            ? [[id, inventions[of.control]({ ...question, id: `${question.id}.${id}` }, of as never, chance, now)]]
            : [],
        ),
      ),
    ),
  }),
  // A board decided a week ago.
  day: (_question, _control, _chance, now) => dayAt(new Date(Date.parse(now) - 7 * 86_400_000).toISOString()),
};
