import { type AskedKind, kindOf, questionKinds } from "../../questions/index.ts";
import type { Question } from "../../questions/question.ts";

const seen = new WeakMap<Question, { readonly kind: AskedKind | undefined }>();

/** A question's kind with its settings filled in; undefined as long as these do not fit it. */
export const soundKind = (question: Question): AskedKind | undefined => {
  const before = seen.get(question);
  if (before) return before.kind;
  const isSound =
    questionKinds.has(question.kind) && questionKinds.one(question.kind).settings.safeParse(question.settings).success;
  const kind = isSound ? kindOf(question) : undefined;
  seen.set(question, { kind });
  return kind;
};
