import { print } from "#shared/questionnaires/conditions/print.ts";
import type { Dialect } from "./expression.ts";
import { readExpression } from "./read-expression.ts";
import type { Resolve } from "./target.ts";
import { translate } from "./translate.ts";

/**
 * A condition of another program in the questionnaire's own language.
 * @returns undefined where it cannot be read, or says something that cannot be said here
 */
export const conditionIn = (text: string, dialect: Dialect, resolve: Resolve): string | undefined => {
  const expression = readExpression(text, dialect);
  const condition = expression && translate(expression, resolve);
  return condition && print(condition);
};
