import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { type Decided, type Standing, whileOpen } from "./change.ts";
import { restated } from "./restated.ts";

/**
 * Lets the committee read one open answer by name although the response is unnamed, or takes that back. Only open
 * answers can be opened: a closed answer with a name would weaken the figures of everyone else without one.
 */
export const decideOpenedText = (
  standing: Standing & {
    readonly questionnaire: Pick<Questionnaire, "questions">;
    readonly question: string;
    readonly opened: boolean;
  },
): Result<
  Decided,
  "round-not-open" | "response-locked" | "agreement-not-accepted" | "answer-unknown-question" | "no-seat"
> => {
  const { head, questionnaire, question, opened, by, now } = standing;
  if (opened && head?.openedTexts.includes(question)) return ok({ head });
  const open = whileOpen(standing);
  if (!open.ok) return open;
  if (head?.stance === undefined) return refuse("agreement-not-accepted");
  if (head.submitted && !by.speaks) return refuse("no-seat");
  const asked = questionnaire.questions.find(({ id }) => id === question);
  if (asked?.readBy !== "text" && asked?.readBy !== "confidential")
    return refuse("answer-unknown-question", { question });
  if (head.openedTexts.includes(question) === opened) return ok({ head });

  const others = head.openedTexts.filter((id) => id !== question);
  const version = head.version + 1;
  const next = { ...head, version, written: version, openedTexts: opened ? [...others, question] : others };
  const history = { was: "text-opened", version: next.version, at: now, by: by.name, question, opened } as const;
  return ok(restated(next, history, by, now));
};
