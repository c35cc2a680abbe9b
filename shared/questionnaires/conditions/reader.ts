import type { ConditionIssue, ConditionIssueCode } from "./issue.ts";
import type { Token } from "./tokens.ts";

/** Carries an issue out of however deep the reading was; never leaves this folder. */
export class Unreadable extends Error {
  readonly issue: ConditionIssue;

  constructor(issue: ConditionIssue) {
    super(issue.code);
    this.issue = issue;
  }
}

/** A place in a row of tokens that moves forward. */
export type Reader = {
  readonly next: () => Token;
  /** The token behind the next. */
  readonly afterNext: () => Token;
  readonly take: () => Token;
  /** Takes the next token if it is this sign or word. */
  readonly took: (as: string) => boolean;
  readonly fail: (code: ConditionIssueCode, token?: Token) => never;
};

export const readerOf = (tokens: readonly Token[]): Reader => {
  const end = tokens.at(-1) ?? { is: "end", as: "", at: 0 };
  let place = 0;
  const next = () => tokens[place] ?? end;
  const take = () => {
    const token = next();
    place += 1;
    return token;
  };
  return {
    next,
    afterNext: () => tokens[place + 1] ?? end,
    take,
    took: (as) => {
      const is = next().as === as && (next().is === "sign" || next().is === "name");
      if (is) take();
      return is;
    },
    fail: (code, token = next()) => {
      throw new Unreadable({ code, at: token.at, about: token.as });
    },
  };
};
