/** A condition as read from its text. `at` is where a name stands in the text, counted from 0. */
export type Condition =
  | { readonly is: "both" | "either"; readonly left: Condition; readonly right: Condition }
  | { readonly is: "not"; readonly of: Condition }
  | { readonly is: "answered"; readonly id: string; readonly at: number }
  | { readonly is: "any-row"; readonly id: string; readonly at: number; readonly holds: Condition }
  | { readonly is: "compare"; readonly sign: Sign; readonly left: Operand; readonly right: Operand }
  | { readonly is: "in" | "not-in"; readonly left: Operand; readonly right: Listing };

export const signs = ["==", "!=", "<=", ">=", "<", ">"] as const;
export type Sign = (typeof signs)[number];

export type Literal = {
  readonly is: "literal";
  readonly value: string | number | boolean;
  readonly at: number;
};

/** `field` names a field of the row that `anyRow` is looking at; `row` is the row's own id. */
export type Operand = Literal | { readonly is: "answer" | "count" | "field"; readonly id: string; readonly at: number };

export type Listing =
  | { readonly is: "list"; readonly of: readonly Literal[]; readonly at: number }
  | { readonly is: "answer"; readonly id: string; readonly at: number };

/** Words of the language, which therefore name no question. */
export const reservedWords: readonly string[] = ["true", "false", "in", "not"];
