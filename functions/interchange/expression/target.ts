import type { Question } from "#shared/questions/question.ts";

/** What a name of the source stands for here: a question, or one row or option of it. */
export type Target = {
  readonly question: Question;
  /** The row or option it is about. */
  readonly item?: string | undefined;
  /** Which of a row's fields, where it has several. */
  readonly field?: string | undefined;
  /** The words beside “other”, rather than the choice. */
  readonly words?: true;
  /** The source's codes of options, as they are called here; a code that is not in it is called the same. */
  readonly codes: ReadonlyMap<string, string>;
};

export type Resolve = (name: string) => Target | undefined;
