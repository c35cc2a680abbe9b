import { chose, labelled, single, yesNo } from "./states.ts";
import type { Universe } from "./universe.ts";

/** Who says yes is asked more; `mayBeLeft` lets them leave that blank. */
export const followUp = (size: number, mayBeLeft: boolean): Universe => ({
  name: `a follow-up${mayBeLeft ? " that may be left blank" : ""}, ${size} units`,
  questions: [yesNo("q"), { ...single("more", 2), visibleIf: "q == true", required: !mayBeLeft }],
  groups: [
    {
      size,
      states: [
        chose({ q: "no" }),
        chose({ q: "yes", more: "a" }),
        chose({ q: "yes", more: "b" }),
        ...(mayBeLeft ? [chose({ q: "yes", more: "-" })] : []),
      ],
    },
  ],
  audience: "common",
});

export const chain = (size: number): Universe => ({
  name: `a follow-up to a follow-up, ${size} units`,
  questions: [
    yesNo("q"),
    yesNo("more", { visibleIf: "q == true" }),
    { ...single("most", 2), visibleIf: "more == true" },
  ],
  groups: [
    {
      size,
      states: [
        chose({ q: "no" }),
        chose({ q: "yes", more: "no" }),
        chose({ q: "yes", more: "yes", most: "a" }),
        chose({ q: "yes", more: "yes", most: "b" }),
      ],
    },
  ],
  audience: "common",
});

/** Asked only where two other answers come together, or where one of them is there. */
export const compound = (size: number, sign: "&&" | "||"): Universe => ({
  name: `a follow-up to two questions (${sign}), ${size} units`,
  questions: [yesNo("q"), yesNo("r"), { ...single("more", 2), visibleIf: `q == true ${sign} r == true` }],
  groups: [
    {
      size,
      states: ["no no", "no yes", "yes no", "yes yes"].flatMap((both) => {
        const [q = "", r = ""] = both.split(" ");
        const isAsked = sign === "&&" ? both === "yes yes" : both !== "no no";
        return isAsked ? [chose({ q, r, more: "a" }), chose({ q, r, more: "b" })] : [chose({ q, r })];
      }),
    },
  ],
  audience: "common",
});

/** Asked where any row of a matrix is answered with the first option. */
export const anyRow = (size: number): Universe => ({
  name: `a follow-up to any row of two, ${size} units`,
  questions: [
    {
      id: "q",
      kind: "matrix",
      settings: { rows: labelled(["one", "two"]), options: labelled(["yes", "no"]), unordered: true },
    },
    { ...single("more", 2), visibleIf: "anyRow(q, answer == 'yes')" },
  ],
  groups: [
    {
      size,
      states: ["no no", "no yes", "yes no", "yes yes"].flatMap((both) => {
        const [one = "", two = ""] = both.split(" ");
        return (both === "no no" ? [undefined] : ["a", "b"]).map((more) => ({
          answers: { q: { rows: { one, two } }, ...(more && { more: { choice: more } }) },
          secrets: { one, two, ...(more && { more }) },
        }));
      }),
    },
  ],
  audience: "common",
});

/** A follow-up to one tick of a multi-select, the other ticks being rare. */
export const tickFollowUp = (size: number): Universe => ({
  name: `a follow-up to one tick of two, ${size} units`,
  questions: [
    { id: "q", kind: "multi", settings: { options: labelled(["a", "b"]) } },
    { ...single("more", 2), visibleIf: "'a' in q" },
  ],
  groups: [
    {
      size,
      states: [["b"], ["a"], ["a", "b"]].flatMap((choices) =>
        (choices.includes("a") ? ["a", "b"] : [undefined]).map((more) => ({
          answers: { q: { choices }, ...(more && { more: { choice: more } }) },
          secrets: {
            a: choices.includes("a") ? "yes" : "no",
            b: choices.includes("b") ? "yes" : "no",
            ...(more && { more }),
          },
        })),
      ),
    },
  ],
  audience: "common",
});

/** Asked of who ticked anything, beside two options that rule all others out. */
export const anyTick = (size: number): Universe => ({
  name: `a follow-up to any tick beside two that exclude all others, ${size} units`,
  questions: [
    {
      id: "q",
      kind: "multi",
      settings: { options: labelled(["a", "b"]), notApplicable: true, notStated: true },
    },
    { ...single("more", 2), visibleIf: "count(q) >= 1" },
  ],
  groups: [
    {
      size,
      states: [["a"], ["b"], ["a", "b"], ["not-applicable"], ["not-stated"]].flatMap((choices) =>
        (choices.includes("a") || choices.includes("b") ? ["a", "b"] : [undefined]).map((more) => ({
          answers: { q: { choices }, ...(more && { more: { choice: more } }) },
          secrets: Object.fromEntries(
            ["a", "b", "not-applicable", "not-stated"].map((tick) => [tick, choices.includes(tick) ? "yes" : "no"]),
          ),
        })),
      ),
    },
  ],
  audience: "common",
});

/** A number whose classes hide what the condition of a follow-up would split. */
export const splitClass = (size: number): Universe => ({
  name: `a follow-up that splits a class, ${size} units`,
  questions: [
    {
      id: "q",
      kind: "number",
      settings: {
        min: 0,
        max: 99,
        classes: [
          { id: "low", label: { nl: "0–49" }, from: 0, to: 49 },
          { id: "high", label: { nl: "50–99" }, from: 50, to: 99 },
        ],
      },
    },
    { ...single("more", 2), visibleIf: "q >= 25" },
  ],
  groups: [
    {
      size,
      states: [10, 30, 60].flatMap((value) =>
        (value >= 25 ? ["a", "b"] : [undefined]).map((more) => ({
          answers: { q: value, ...(more && { more: { choice: more } }) },
          secrets: { class: value < 50 ? "low" : "high", quarter: value < 25 ? "first" : "later" },
        })),
      ),
    },
  ],
  audience: "common",
});

/** The same asked twice under other bounds, declared as linked. */
export const recoded = (link: string | undefined): Universe => ({
  name: `one answer under two codings, ${link ? "linked" : "not linked"}`,
  questions: ["q", "r"].map((id) => ({ ...single(id, 2), ...(link && { link }) })),
  groups: [
    {
      size: 7,
      states: [
        ["a", "a", "first"],
        ["a", "b", "second"],
        ["b", "b", "third"],
      ].map(([q = "", r = "", third = ""]) => ({ ...chose({ q, r }), secrets: { q, r, third } })),
    },
  ],
  audience: "common",
});
