import type { Submission } from "../responses/response.ts";
import type { Invitation } from "../rounds/round.ts";
import type { CommitteeEvidence } from "./evidence.ts";
import type { Plan, PlannedQuestion } from "./plan.ts";

export type Answering = Pick<Submission, "invitationId" | "stance" | "openedTexts" | "answers">;

/**
 * What the committee reads under one organisation's name (rules R11 and R12): of who agreed to be named all opinions and
 * texts; of who did not, the open texts it chose to be read and nothing else. Figures never, nor answers that tell one.
 */
export const named = (
  plan: Plan,
  invitation: Pick<Invitation, "organisations">,
  answering: Answering,
): readonly CommitteeEvidence[] => {
  const { invitationId, stance } = answering;
  const items = plan.questions.flatMap((planned) =>
    mayBeNamed(planned, answering) ? itemsOf(planned, answering) : [],
  );
  if (stance === "unnamed" && items.length === 0) return [];
  const organisations = invitation.organisations.map(({ name }) => name);
  return [{ is: "respondent", invitationId, organisations, stance }, ...items];
};

const mayBeNamed = ({ question, bond }: PlannedQuestion, { stance, openedTexts }: Answering): boolean =>
  bond.byName && (stance === "named" || (isOpen(question) && openedTexts.includes(question.id)));

const isOpen = ({ readBy }: PlannedQuestion["question"]): boolean => readBy === "text" || readBy === "confidential";

const itemsOf = (
  { question, kind }: PlannedQuestion,
  { invitationId, stance, answers }: Answering,
): readonly CommitteeEvidence[] => {
  const value = Object.hasOwn(answers, question.id) ? answers[question.id] : null;
  if (value === null || value === undefined) return [];
  const words = [...kind.ownWords(value)];
  const isClosed = !isOpen(question) || kind.variables.length > 0;
  return [
    ...(isClosed && stance === "named" ? [{ is: "answer" as const, question: question.id, invitationId, value }] : []),
    ...(words.length > 0 ? [{ is: "text" as const, question: question.id, invitationId, words }] : []),
  ];
};
