import { picking, roundOf as roundOfChoices, unit, yesOrNo } from "./told.ts";
import { datasets, roundOf, type Universe } from "./universe.ts";
import type { Judge } from "./worked-examples.ts";
import type { AttackedRound, Policy, Published } from "./world.ts";

const read = (policy: Policy, round: AttackedRound, audience: Universe["audience"]): string => {
  const published: Published = policy(round);
  return audience === "common" ? published.common : `${published.common}\n${published.committee}`;
};

const firstDifference = (policy: Policy, rounds: readonly AttackedRound[], audience: Universe["audience"]) => {
  const texts = new Set(rounds.map((round) => read(policy, round, audience)));
  return texts.size === 1
    ? undefined
    : `${texts.size} texts where there should be one: ${[...texts].join(" | ").slice(0, 400)}`;
};

const alike = (name: string, audience: Universe["audience"], rounds: readonly AttackedRound[]): Judge => ({
  name: `O3 ${name}`,
  finds: (policy) => firstDifference(policy, rounds, audience),
});

const three = picking("q", ["a", "b", "c"]);
const letters = (text: string): readonly string[] => [...text];

const text = { id: "why", kind: "text", readBy: "text", required: false, settings: {} };
const secret = { ...text, id: "aside", readBy: "confidential" };
const withTexts = (
  words: string,
  more: Partial<AttackedRound> = {},
  stance: "named" | "unnamed" = "named",
): AttackedRound => ({
  questions: [three, text, secret],
  breakdown: [],
  units: letters("aabbcc").map((choice, at) =>
    unit({ q: { choice }, why: `${words} ${at}`, aside: `${words} ${at}` }, { stance }),
  ),
  ...more,
});

const others = picking("q", ["a", "b"], {
  kind: "single",
  settings: { options: letters("ab").map((id) => ({ id, label: { nl: id } })), other: true },
});
const withOther = (words: string): AttackedRound => ({
  questions: [others],
  breakdown: [],
  units: ["a", "a", "b", "b", "other", "other"].map((choice) =>
    unit({ q: { choice, ...(choice === "other" && { words }) } }, { stance: "unnamed" }),
  ),
});

const figure = (values: readonly string[]): AttackedRound => ({
  questions: [yesOrNo("figure", { readBy: "figure" })],
  breakdown: [],
  units: values.map((choice) => unit({ figure: { choice } })),
});

const confided = (values: readonly string[]): AttackedRound => ({
  questions: [yesOrNo("q", { readBy: "confidential" })],
  breakdown: [],
  units: values.map((choice) => unit({ q: { choice } })),
});

/** Rounds that differ only in what an audience may not know, and must read the same to the byte. */
export const nonInterference: readonly Judge[] = [
  alike("six to none, five to one and four to two", "common", [
    ...["aaaaaa", "aaaaab", "aaaabb", "aaaabc", "aaaaac"].map((choices) => roundOfChoices(three, letters(choices))),
  ]),
  alike(
    "any answers of four units",
    "common",
    ["aaaa", "abca", "cccc"].map((choices) => roundOfChoices(three, letters(choices))),
  ),
  alike(
    "who of a group answered what",
    "common",
    ["aabbcc", "cbacba"].map((choices) => roundOfChoices(three, letters(choices))),
  ),
  alike("other open texts", "common", [withTexts("kort"), withTexts("veel langer en anders")]),
  alike("the order in which answers came", "committee", [withTexts("x"), withTexts("x", { arrival: "backwards" })]),
  alike("texts without a name that nobody opened", "committee", [
    withTexts("kort", {}, "unnamed"),
    withTexts("veel langer en anders", {}, "unnamed"),
  ]),
  alike("words to an own option without a name", "committee", [withOther("dit"), withOther("heel iets anders")]),
  alike("who of those with a name has which figure", "committee", [
    figure(["yes", "yes", "yes", "no", "no", "no"]),
    figure(["no", "no", "yes", "no", "yes", "yes"]),
  ]),
  alike("figures behind one bound", "committee", [
    figure(["yes", "yes", "yes", "yes", "yes", "yes"]),
    figure(["no", "yes", "yes", "yes", "no", "yes"]),
  ]),
  alike("what is for the committee alone, also from closed questions", "common", [
    confided(["yes", "yes", "yes", "no", "no", "no"]),
    confided(["yes", "yes", "yes", "yes", "yes", "yes"]),
  ]),
  {
    name: "O3 which blocks there are, whatever was answered",
    finds: (policy) => {
      const universe = twoBlocks(["a", "b"]);
      const shapes = new Set(
        [...datasets(universe)].map((dataset) => {
          const records = JSON.parse(policy(roundOf(universe, dataset)).common) as readonly { block?: unknown }[];
          return JSON.stringify(records.map(({ block }) => block));
        }),
      );
      return shapes.size === 1 ? undefined : [...shapes].join(" | ").slice(0, 400);
    },
  },
];

const twoBlocks = (options: readonly string[]): Universe => ({
  name: "two blocks",
  questions: [picking("q", options, { breakdown: ["size"] })],
  groups: ["large", "small"].map((size) => ({
    size: 7,
    attributes: { size },
    states: options.map((choice) => ({ answers: { q: { choice } }, secrets: { q: choice } })),
  })),
  breakdown: ["size"],
  audience: "common",
});
