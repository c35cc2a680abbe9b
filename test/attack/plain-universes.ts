import { each, labelled, letters, single } from "./states.ts";
import type { Universe } from "./universe.ts";

export const alone = (size: number, options: number): Universe => ({
  name: `one question, ${size} units, ${options} options`,
  questions: [single("q", options)],
  groups: [{ size, states: each("q", letters(options)) }],
  audience: "common",
});

export const besides: Universe = {
  name: "three options and n.v.t.",
  questions: [{ ...single("q", 3), settings: { options: labelled(letters(3)), notApplicable: true } }],
  groups: [{ size: 6, states: each("q", [...letters(3), "not-applicable"]) }],
  audience: "common",
};

/** Everybody ticks at least one of three; the last rules the others out where it is exclusive. */
export const ticks = (size: number, exclusive: boolean): Universe => {
  const options = letters(3);
  const sets = [1, 2, 3, 4, 5, 6, 7].map((set) => options.filter((_, at) => set & (1 << at)));
  return {
    name: `a multi-select of three${exclusive ? ", the last exclusive" : ""}, ${size} units`,
    questions: [
      {
        id: "q",
        kind: "multi",
        settings: {
          options: labelled(options).map((option) => ({ ...option, exclusive: exclusive && option.id === "c" })),
        },
      },
    ],
    groups: [
      {
        size,
        states: sets
          .filter((choices) => !exclusive || choices.length === 1 || !choices.includes("c"))
          .map((choices) => ({
            answers: { q: { choices } },
            secrets: Object.fromEntries(options.map((option) => [option, choices.includes(option) ? "yes" : "no"])),
          })),
      },
    ],
    audience: "common",
  };
};

/** Several options that rule all others out, as "n.v.t." and "geen opgave" do, beside those that go together. */
export const exclusives = (size: number, inclusive: readonly string[], asides: readonly string[]): Universe => {
  const sets = Array.from({ length: 2 ** inclusive.length - 1 }, (_, set) =>
    inclusive.filter((_, at) => (set + 1) & (1 << at)),
  );
  const all = [...inclusive, ...asides];
  return {
    name: `a multi-select of ${inclusive.length} and ${asides.length} exclusive, ${size} units`,
    questions: [
      {
        id: "q",
        kind: "multi",
        settings: { options: labelled(all).map((option) => ({ ...option, exclusive: asides.includes(option.id) })) },
      },
    ],
    groups: [
      {
        size,
        states: [...sets, ...asides.map((aside) => [aside])].map((choices) => ({
          answers: { q: { choices } },
          secrets: Object.fromEntries(all.map((option) => [option, choices.includes(option) ? "yes" : "no"])),
        })),
      },
    ],
    audience: "common",
  };
};

/** Exactly two of three are ticked, so that the options tell on each other. */
export const limitedTicks: Universe = {
  name: "a multi-select of exactly two of three",
  questions: [{ id: "q", kind: "multi", settings: { options: labelled(letters(3)), exactly: 2 } }],
  groups: [
    {
      size: 6,
      states: letters(3).map((left) => ({
        answers: { q: { choices: letters(3).filter((option) => option !== left) } },
        secrets: Object.fromEntries(letters(3).map((option) => [option, option === left ? "no" : "yes"])),
      })),
    },
  ],
  audience: "common",
};

/** Two kinds of organisation, seven invited of each, of which some answer. */
export const blocks = (answering: readonly [number, number], options: number): Universe => {
  const kinds = ["large", "small"];
  return {
    name: `two groups, ${answering.join(" and ")} of 7 answering, ${options} options`,
    questions: [single("q", options, { breakdown: ["size"] })],
    groups: answering.map((size, at) => ({
      size,
      states: each("q", letters(options)),
      attributes: { size: kinds[at] ?? "" },
    })),
    silent: answering.flatMap((size, at) => new Array(7 - size).fill({ attributes: { size: kinds[at] ?? "" } })),
    breakdown: ["size"],
    audience: "common",
  };
};
