import { countAlone, disclosure } from "../disclosure.ts";
import type { PlannedQuestion } from "../plan.ts";
import type { Disclosed } from "../record.ts";
import { mayBeTold } from "./gate.ts";
import type { Solver } from "./integer-program.ts";
import { waysOf } from "./ways.ts";

type Told = Pick<PlannedQuestion, "kind" | "telling" | "variables">;

/**
 * What is told of a question's variables, given how many chose each option of each (rule R3). Where one whole answer
 * bounds them all, they pass the gate together or only their number is told (R5). One that follows from two others has
 * a record like any: within its bounds each of the two keeps room to be otherwise (R7).
 */
export const toldTogether = (
  { kind, telling, variables }: Told,
  counts: readonly (readonly number[])[],
  solve: Solver,
): readonly Disclosed[] => {
  const alone = counts.map(countAlone);
  if (telling === "count") return alone;
  const told = variables.map(({ variable, codes }, at): Disclosed => {
    const { countOnly, gated, both } = variable;
    const hidden = countOnly || (gated && !kind.joint && !both);
    return hidden ? countAlone(counts[at] ?? []) : disclosure(codes, counts[at] ?? []);
  });
  if (kind.joint) {
    const ways = waysOf(
      kind.joint,
      variables.map(({ variable }) => variable),
    );
    const tellings = variables.map(({ codes }, at) => ({ codes, disclosed: told[at] ?? tooFew }));
    return ways && mayBeTold(tellings, ways, solve) ? told : alone;
  }
  return told;
};

const tooFew: Disclosed = { shown: "withheld", because: "too-few" };
