import load from "highs";
import {
  type IntegerProgram,
  type Solved,
  type Solver,
  type Sum,
  sumOf,
} from "#shared/aggregation/gate/integer-program.ts";

/**
 * Without gaps, so that what is called the largest is the largest; where it gives up, by steps or by seconds, nothing is
 * decided. By steps first: two counts of the same answers then end alike on machines of any speed.
 */
const options = {
  output_flag: false,
  presolve: "off",
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  mip_max_nodes: 5000,
  time_limit: 20,
} as const;

let loading: ReturnType<typeof load> | undefined;

/** Solves integer programs with HiGHS, which takes a tenth of a second to load and is loaded once. */
export const exactSolver = async (): Promise<Solver> => {
  loading ??= load();
  const highs = await loading;
  return (program): Solved => {
    if (program.numbers === 0) return { is: "impossible" };
    const { Status, Columns } = highs.solve(written(program), options);
    if (Status === "Infeasible") return { is: "impossible" };
    if (Status !== "Optimal") return { is: "undecided" };
    const numbers = Array.from({ length: program.numbers }, (_, at) => {
      const column = Columns[`x${at}`];
      return Math.round(column && "Primal" in column ? column.Primal : 0);
    });
    return { is: "largest", value: sumOf(program.largest, numbers), numbers };
  };
};

/** The program in the text format that solvers share. A row without numbers in it holds or not; the format knows none. */
const written = ({ numbers, bounds, largest }: IntegerProgram): string => {
  const rows = bounds.flatMap(({ sum, atLeast, atMost }) => {
    const left = sum.length === 0 ? "0 x0" : textOf(sum);
    if (atLeast !== undefined && atLeast === atMost) return [`${left} = ${atLeast}`];
    return [
      ...(atLeast === undefined ? [] : [`${left} >= ${atLeast}`]),
      ...(atMost === undefined ? [] : [`${left} <= ${atMost}`]),
    ];
  });
  const names = Array.from({ length: numbers }, (_, at) => `x${at}`).join("\n ");
  const goal = largest.length === 0 ? "0 x0" : textOf(largest);
  return `Maximize\n ${goal}\nSubject To\n ${rows.join("\n ")}\nGenerals\n ${names}\nEnd\n`;
};

/** Factors of one number add up, because the format takes each number once in a row. */
const textOf = (sum: Sum): string => {
  const factors = new Map<number, number>();
  for (const [place, factor] of sum) factors.set(place, (factors.get(place) ?? 0) + factor);
  return [...factors].map(([place, factor]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} x${place}`).join(" ");
};
