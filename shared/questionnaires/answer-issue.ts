import type { Day } from "../kernel/time.ts";
import { type AnswerIssueCode, answerIssueCodes } from "../questions/answer-issue-codes.ts";
import { kindOf } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";

/** Why an answer may not be stored. `item` is the row, option or field it is about; the numbers are the bound it broke. */
export type AnswerIssue = {
  readonly code: AnswerIssueCode;
  readonly item?: string;
  readonly least?: number;
  readonly most?: number;
};

type Asked = Pick<Question, "kind" | "settings">;

/**
 * The first thing wrong with an answer, or undefined where it may be stored. Whether it is complete is another question
 * (`stillOpen`). With `today`, a day that must not lie in the future is held to it.
 */
export const answerIssue = (question: Asked, value: unknown, today?: Day): AnswerIssue | undefined => {
  const kind = kindOf(question);
  const read = (today === undefined ? kind.answer : kind.answerOn(today)).safeParse(value);
  return read.success ? undefined : telling(read.error.issues);
};

type Issue = {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
};

const isCode = (text: string): text is AnswerIssueCode => (answerIssueCodes as readonly string[]).includes(text);

/** Of the ways in which a figure was neither a number nor an aside, the one of the number is what a person meant. */
const flat = (issue: Issue): readonly Issue[] => (issue.errors?.[0] ?? []).flatMap(flat).concat(issue);

const telling = (found: readonly unknown[]): AnswerIssue => {
  const issue = (found as readonly Issue[]).flatMap(flat).find(({ message }) => isCode(message));
  if (issue === undefined || !isCode(issue.message)) return { code: "wrong-shape" };
  const item = issue.path.at(-1);
  return {
    code: issue.message,
    ...(item !== undefined && { item: String(item) }),
    ...(typeof issue.minimum === "number" && { least: issue.minimum }),
    ...(typeof issue.maximum === "number" && { most: issue.maximum }),
  };
};
