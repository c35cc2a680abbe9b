import { aggregation, type Mutant } from "./mutants.ts";

/** Wrong variants of what is told of variables that tell on each other. */
export const gateMutants: readonly Mutant[] = [
  {
    name: "the gate is passed by all",
    by: "O1 a multi-select of exactly 2 of 3, 7 units",
    mutations: [aggregation("gate/told-together", "ways && mayBeTold(tellings, ways, solve)", "ways")],
  },
  {
    name: "what is not decided is told",
    by: "O1 a multi-select of exactly 2 of 3, 7 units",
    mutations: [
      { file: "functions/aggregation/exact-solver.ts", from: "time_limit: 20", to: "time_limit: 0" },
      aggregation("gate/gate", 'return there === "impossible"', "return true"),
    ],
  },
  {
    name: "the gate knows no insider",
    by: "O1 a multi-select of exactly 2 of 3, 7 units",
    mutations: [
      aggregation("gate/gate", "sum: [[insider, 1]], atLeast: 1 }", "sum: [[insider, 1]], atLeast: 0 }"),
      aggregation("gate/gate", "bound.some(([way]) => way === insider) ? 1 : 0", "0"),
    ],
  },
  {
    name: "what follows from two is told exactly",
    by: "O1 two scales and what follows from both, 6 units, 2 and 2 options",
    mutations: [
      aggregation(
        "gate/told-together",
        "return hidden ?",
        `if (both) { const of = counts[at] ?? []; return { shown: "exact", n: (of[0] ?? 0) + (of[1] ?? 0),
        counts: Object.fromEntries(codes.map((code, place) => [code, of[place] ?? 0])) }; }
        return hidden ?`,
      ),
    ],
  },
];
