import { canonical } from "../kernel/canonical.ts";
import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { type Decided, freshHead, type Standing, whileOpen } from "./change.ts";
import { type Comment, commentIdOf, mostComments } from "./comment.ts";
import type { SaveMark } from "./response.ts";
import { talked } from "./talked.ts";
import type { Team } from "./team.ts";

export type Remark = Pick<Comment, "question" | "text" | "mentions">;

type Commented = { readonly comment: Comment; readonly decided: Decided };

/**
 * Adds a remark at a question, for colleagues only. Those mentioned get a mail that says where, and never what. The
 * same mark with the same remark is the comment that is there already.
 * @param there what was stored under this mark before
 */
export const decideComment = (
  standing: Standing & {
    readonly questionnaire: Pick<Questionnaire, "questions">;
    readonly team: Pick<Team, "members">;
    readonly mark: SaveMark;
    readonly remark: Remark;
    readonly there: Comment | undefined;
  },
): Result<
  Commented,
  | "round-not-open"
  | "response-locked"
  | "answer-unknown-question"
  | "colleague-unknown"
  | "save-repeated-differently"
  | "too-large"
> => {
  const { head = freshHead(standing), remark, there, team, mark, by, now } = standing;
  if (there !== undefined)
    return sayTheSame(there, remark)
      ? ok({ comment: there, decided: { head } })
      : refuse("save-repeated-differently", { sequence: mark.sequence });
  const open = whileOpen(standing);
  if (!open.ok) return open;
  const { question, text } = remark;
  if (!standing.questionnaire.questions.some(({ id }) => id === question))
    return refuse("answer-unknown-question", { question });
  const mentions = [...new Set(remark.mentions)].filter((person) => person !== by.personId);
  if (!mentions.every((person) => team.members.some(({ personId }) => personId === person)))
    return refuse("colleague-unknown");
  const said = (head.comments ?? 0) + 1;
  if (said > mostComments) return refuse("too-large", { question, mostComments });

  const comment: Comment = {
    ...{ commentId: commentIdOf(mark), question, text, mentions },
    ...{ by: by.name, byId: by.personId, at: now, since: head.version + 1 },
  };
  const made = talked(standing, (at) => ({ ...at, was: "commented", comment }));
  const next = { ...made.head, comments: said };
  const mails = mentions.length > 0 && ({ fact: "colleague-mentioned", facts: { to: mentions.join(" ") } } as const);
  return ok({ comment, decided: { head: next, change: { ...made, head: next, comment, ...mails } } });
};

const sayTheSame = (there: Comment, { question, text, mentions }: Remark): boolean =>
  there.question === question &&
  there.text === text &&
  canonical(there.mentions) === canonical([...new Set<Id<"person">>(mentions)].filter((one) => one !== there.byId));

/** Says that a remark needs nothing more, or that it does after all; whoever only reads along says so of their own. */
export const decideResolution = (
  standing: Standing & { readonly there: Comment | undefined; readonly resolved: boolean; readonly writes: boolean },
): Result<Commented, "round-not-open" | "response-locked" | "not-found" | "no-seat"> => {
  const { head = freshHead(standing), there, resolved, by, now } = standing;
  if (there === undefined) return refuse("not-found");
  if ((there.resolved !== undefined) === resolved) return ok({ comment: there, decided: { head } });
  const open = whileOpen(standing);
  if (!open.ok) return open;
  if (!standing.writes && there.byId !== by.personId) return refuse("no-seat");

  const { resolved: _, ...rest } = there;
  const comment: Comment = {
    ...{ ...rest, since: head.version + 1 },
    ...(resolved && { resolved: { by: by.name, at: now } }),
  };
  const made = talked(standing, (at) => ({ ...at, was: "commented", comment }));
  return ok({ comment, decided: { head: made.head, change: { ...made, comment } } });
};
