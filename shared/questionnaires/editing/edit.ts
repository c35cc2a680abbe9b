import type { Question, QuestionId } from "../../questions/question.ts";
import type { DraftContent, DraftList, DraftText } from "../draft.ts";
import type { OptionSet } from "../option-set.ts";

export type DraftSection = DraftContent["sections"][number];

/** What can be set of a question by itself; its id is renamed and its section is a matter of moving it. */
export type QuestionField = Exclude<keyof Question, "id" | "section">;

/**
 * One small change to a draft. Everything is addressed by its id and placed before another (null: at the end), so that an
 * edit still means the same when somebody else changed the draft meanwhile. One that no longer makes sense does nothing.
 */
export type Edit =
  | { readonly is: "together"; readonly edits: readonly Edit[] }
  | { readonly is: "titled"; readonly title: DraftText }
  | { readonly is: "section-in"; readonly section: DraftSection; readonly before: string | null }
  /** Only an empty section goes; its questions are taken out first. */
  | { readonly is: "section-out"; readonly id: string }
  | { readonly is: "section-moved"; readonly id: string; readonly before: string | null }
  | { readonly is: "section-titled"; readonly id: string; readonly title: DraftText }
  /** Into the section that the question names. */
  | { readonly is: "question-in"; readonly question: Question; readonly before: QuestionId | null }
  | { readonly is: "question-out"; readonly id: QuestionId }
  | {
      readonly is: "question-moved";
      readonly id: QuestionId;
      readonly section: string;
      readonly before: QuestionId | null;
    }
  /** Undefined clears a field that a question may lack. */
  | { readonly is: "question-set"; readonly id: QuestionId; readonly field: QuestionField; readonly value: unknown }
  /** The conditions that name it follow. */
  | { readonly is: "question-renamed"; readonly id: QuestionId; readonly to: QuestionId }
  | { readonly is: "set-in"; readonly set: OptionSet; readonly before: string | null }
  /** Questions keep their copies of its choices. */
  | { readonly is: "set-out"; readonly id: string }
  /** Reaches the copies in every question that uses the set. */
  | { readonly is: "set-changed"; readonly set: OptionSet }
  /** A list that questions run through; where it has no elements of its own, a round fills it. */
  | { readonly is: "list-in"; readonly list: DraftList; readonly before: string | null }
  | { readonly is: "list-out"; readonly id: string }
  | { readonly is: "list-changed"; readonly list: DraftList };

export const nothing: Edit = { is: "together", edits: [] };
