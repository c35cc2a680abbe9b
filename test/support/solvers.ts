import { exactSolver } from "#functions/aggregation/exact-solver.ts";
import type { Solver } from "#shared/aggregation/gate/integer-program.ts";

/** The solver that is deployed. */
export const exact: Solver = await exactSolver();

/** Gives up at once: what has to pass the gate is then told in numbers only. */
export const givesUp: Solver = () => ({ is: "undecided" });
