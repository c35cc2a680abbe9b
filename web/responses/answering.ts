import { createContext, use } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Person } from "#shared/access/seat.ts";
import type { ReplyOf, SeatRole } from "#shared/kernel/operation.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { AnswerIssue } from "#shared/questionnaires/answer-issue.ts";
import type { Question, QuestionId } from "#shared/questions/question.ts";
import type { Asked, readChanges, readResponse } from "#shared/responses/operations.ts";
import type { Phase } from "#shared/rounds/round.ts";
import type { FieldName, Fields } from "./fields.ts";
import type { SectionProgress } from "./progress-of.ts";
import type { Saver } from "./saving/saver.ts";
import type { Together } from "./together/use-together.ts";

export type Read = ReplyOf<typeof readResponse>;
export type Head = ReplyOf<typeof readChanges>["head"];

/** What stays the same while somebody is answering. */
export type Answering = Omit<Read, "now" | "head" | "answers" | "team" | "comments" | "here"> & {
  readonly me: Person;
  /** The version that the page was drawn for, where the round ever went on to another. */
  readonly asksAtFirst: Head["asks"];
  readonly form: UseFormReturn<Fields>;
  readonly names: ReadonlyMap<QuestionId, FieldName>;
  readonly saver: Saver;
  /** What is wrong with an answer, on the server's day; nothing is wrong with an empty one. */
  readonly judge: (question: Question, value: unknown) => AnswerIssue | undefined;
};

/** What changes: by answering, by colleagues, by the clock. */
export type Standing = Together & {
  readonly takeTogether: (news: { readonly [K in keyof Together]?: Together[K] | undefined }) => void;
  /** What this person is in the team. */
  readonly role: SeatRole | undefined;
  /** Whether this person may send, withdraw and decline for the organisation. */
  readonly maySend: boolean;
  /** This person no longer works on this response. */
  readonly isRemoved: boolean;
  readonly head: Head;
  readonly takeHead: (head: Head) => void;
  readonly now: Instant;
  readonly closesAt: Instant;
  /** What is to be clarified, while it is; then only these questions are open. */
  readonly clarification: Asked["clarification"];
  readonly openAgain: ReadonlySet<QuestionId> | undefined;
  readonly phase: Phase;
  /** Whether answers can be changed now. */
  readonly isOpen: boolean;
  readonly signedOut: boolean;
  /** Complete and begun answers that can be stored. */
  readonly answers: Readonly<Record<QuestionId, unknown>>;
  readonly visible: ReadonlySet<QuestionId>;
  /** Questions to return to before sending: required and empty, or begun and not finished. */
  readonly open: ReadonlyMap<QuestionId, readonly string[]>;
  readonly sections: readonly SectionProgress[];
};

export const AnsweringContext = createContext<Answering | undefined>(undefined);
export const StandingContext = createContext<Standing | undefined>(undefined);

const present = <T>(context: T | undefined): T => {
  if (context === undefined) throw new Error("This part stands outside the questions of a response.");
  return context;
};

export const useAnswering = (): Answering => present(use(AnsweringContext));
export const useStanding = (): Standing => present(use(StandingContext));
