import { chose, each, letters, single, yesNo } from "./states.ts";
import type { Group, State, Universe } from "./universe.ts";

/** Each unit that agreed to be named is known to the committee, and so stands by itself. */
export const namedOnes = (many: number, states: readonly State[], mayBeKnown: readonly string[]): readonly Group[] =>
  new Array<Group>(many).fill({ size: 1, states, mayBeKnown });

export const stances = (named: number, unnamed: number, audience: Universe["audience"]): Universe => {
  const states = each("q", letters(2));
  return {
    name: `${named} with a name and ${unnamed} without, read by the ${audience === "common" ? "public" : "committee"}`,
    questions: [single("q", 2)],
    groups: [
      ...(audience === "committee" ? namedOnes(named, states, ["q"]) : [{ size: named, states }]),
      { size: unnamed, states, stance: "unnamed" },
    ],
    audience,
  };
};

/** A figure that only those are asked of whom the committee knows by name that they said yes. */
export const figures: Universe = {
  name: "a figure behind an opinion with names, read by the committee",
  questions: [yesNo("q"), { ...single("figure", 2), readBy: "figure", visibleIf: "q == true" }],
  groups: namedOnes(8, [chose({ q: "no" }), chose({ q: "yes", figure: "a" }), chose({ q: "yes", figure: "b" })], ["q"]),
  audience: "committee",
};

/** An opinion that only those are asked whose figure is high: the name beside it would tell the figure. */
export const figureGivenAway: Universe = {
  name: "an opinion behind a figure, read by the committee",
  questions: [
    { ...yesNo("figure"), readBy: "figure" },
    { ...single("q", 2), visibleIf: "figure == true" },
  ],
  groups: namedOnes(
    8,
    [chose({ figure: "no" }), chose({ figure: "yes", q: "a" }), chose({ figure: "yes", q: "b" })],
    ["q"],
  ),
  audience: "committee",
};

/** Without a name, two of them may let the committee read why they said yes, and so that they did. */
export const openedWhy = (size: number, mayBeAskedMore: boolean): Universe => {
  const yes = (mayBeAskedMore ? ["a", "b"] : [undefined]).map(
    (more): State => ({
      answers: { q: { choice: "yes" }, why: "omdat", ...(more && { more: { choice: more } }) },
      secrets: { q: "yes", ...(more && { more }) },
    }),
  );
  const opens = ({ answers, secrets: { q: _, ...others } }: State): State => ({
    answers,
    secrets: others,
    opened: ["why"],
  });
  const states = [chose({ q: "no" }), ...yes];
  return {
    name: `a reason opened by name${mayBeAskedMore ? " beside a follow-up" : ""}, ${size} units without`,
    questions: [
      yesNo("q"),
      { id: "why", kind: "text", readBy: "text", settings: {}, visibleIf: "q == true" },
      ...(mayBeAskedMore ? [single("more", 2, { visibleIf: "q == true" })] : []),
    ],
    groups: [
      { size: size - 2, stance: "unnamed", states },
      ...new Array<Group>(2).fill({ size: 1, stance: "unnamed", states: [...states, ...yes.map(opens)] }),
    ],
    audience: "committee",
  };
};

/** The same, read by those who do not see which organisation opened its reason. */
export const openedUnseen = (size: number): Universe => {
  const answers = { q: { choice: "yes" }, why: "omdat" };
  const secrets = { q: "yes" };
  return {
    name: `a reason opened by name, read by the public, ${size} units without`,
    questions: [
      yesNo("q"),
      { id: "why", kind: "text", readBy: "text", settings: {}, visibleIf: "q == true" },
      yesNo("r"),
    ],
    groups: [
      {
        size,
        stance: "unnamed",
        states: [chose({ q: "no" }), { answers, secrets }, { answers, secrets, opened: ["why"] }].map((state) => ({
          ...state,
          answers: { ...state.answers, r: { choice: "yes" } },
        })),
      },
    ],
    audience: "common",
  };
};
