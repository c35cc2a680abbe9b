import type { Words } from "../source/words-of.ts";

/** A survey as LimeSurvey has it, from whichever of its files; nothing interpreted yet. */
export type Survey = {
  readonly title: Words;
  /** Its first language, and all of them. */
  readonly language: string;
  readonly languages: readonly string[];
  readonly groups: readonly SurveyGroup[];
  readonly questions: readonly SurveyQuestion[];
  /** What it holds besides questions: how many quotas, and which texts around them. */
  readonly beside: { readonly quotas: number; readonly texts: readonly string[] };
};

export type SurveyGroup = { readonly code: string; readonly title: Words; readonly relevance: string };

export type SurveyQuestion = {
  readonly group: string;
  readonly code: string;
  /** LimeSurvey's one-character question type, such as `!` (list), `F` (array) or `M` (multiple choice). */
  readonly type: string;
  readonly text: Words;
  readonly help: Words;
  readonly relevance: string;
  readonly mandatory: boolean;
  readonly other: boolean;
  readonly subquestions: readonly Coded[];
  readonly answers: readonly Coded[];
  /** Attributes, with `default` and `validation` among them; absent where they are empty. */
  readonly settings: ReadonlyMap<string, string>;
};

/** A subquestion or an answer option. `scale` tells the two lists of a question apart that has two. */
export type Coded = {
  readonly code: string;
  readonly text: Words;
  readonly scale: number;
  readonly relevance: string;
};

/** A question or group being put together from rows that each tell a part of it. */
export type Growing<T> = { -readonly [K in keyof T]: T[K] extends ReadonlyMap<infer A, infer B> ? Map<A, B> : T[K] };
export type GrowingCoded = Growing<Coded>;
export type GrowingQuestion = Omit<Growing<SurveyQuestion>, "subquestions" | "answers"> & {
  subquestions: GrowingCoded[];
  answers: GrowingCoded[];
};

/** The scale number as a file writes it: nothing is 0. */
export const scaleOf = (text: string | undefined): number => (text?.trim() === "1" ? 1 : 0);
