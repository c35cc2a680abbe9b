import type { Dialect } from "../expression/expression.ts";

/** How XLSForm writes names (`${name}`, and `.` for the question itself) and signs. */
export const xlsformDialect: Dialect = {
  name: /\$\{\s*([^}\s]+)\s*\}|(\.)(?![\d\w])/,
  signs: {
    "=": "==",
    "!=": "!=",
    "<": "<",
    ">": ">",
    "<=": "<=",
    ">=": ">=",
    and: "&&",
    or: "||",
    "+": "+",
    "-": "-",
  },
};
