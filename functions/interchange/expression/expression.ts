/** A condition as another program writes it, read but not yet understood. */
export type Expression =
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "text"; readonly value: string }
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "call"; readonly name: string; readonly of: readonly Expression[] }
  | { readonly is: "compare"; readonly sign: Sign; readonly left: Expression; readonly right: Expression }
  | { readonly is: "both" | "either"; readonly left: Expression; readonly right: Expression }
  | { readonly is: "not"; readonly of: Expression }
  | { readonly is: "sum"; readonly sign: "+" | "-"; readonly left: Expression; readonly right: Expression };

export type Sign = "==" | "!=" | "<=" | ">=" | "<" | ">";

/** How a program writes names and signs. Words are looked up in small letters. */
export type Dialect = {
  /** Matches a name at the place it stands; its first group is the name itself. */
  readonly name: RegExp;
  readonly signs: Readonly<Record<string, Sign | "&&" | "||" | "!" | "+" | "-">>;
};
