import type { Dialect } from "../expression/expression.ts";

/** How LimeSurvey's expressions write names (`code`, `code_sub`, with `.NAOK` and the like behind them) and signs. */
export const limesurveyDialect: Dialect = {
  name: /(?!(?:and|or|not|eq|ne|lt|gt|le|ge)\b)([A-Za-z][A-Za-z0-9_]*)(?:\.(?:NAOK|code|value|valueNAOK))*(?![A-Za-z0-9_.(])/i,
  signs: {
    "==": "==",
    eq: "==",
    "!=": "!=",
    ne: "!=",
    "<": "<",
    lt: "<",
    ">": ">",
    gt: ">",
    "<=": "<=",
    le: "<=",
    ">=": ">=",
    ge: ">=",
    "&&": "&&",
    and: "&&",
    "||": "||",
    or: "||",
    "!": "!",
    not: "!",
    "+": "+",
    "-": "-",
  },
};
