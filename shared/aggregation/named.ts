import type { Invitation } from "../rounds/round.ts";
import { type Answering, givenAnswer, isOpen, opened } from "./answering.ts";
import type { CommitteeEvidence } from "./evidence.ts";
import type { Plan, PlannedQuestion } from "./plan.ts";

/**
 * What the committee reads under one organisation's name (rules R11 and R12): of who agreed to be named all opinions and
 * texts; of who did not, the words of the open answers it chose to be read. Figures never, nor what would tell one.
 */
export const named = (
  plan: Plan,
  invitation: Pick<Invitation, "organisations">,
  answering: Answering,
): readonly CommitteeEvidence[] => {
  const { invitationId, stance } = answering;
  const readable = stance === "named" ? plan.questions.filter(({ bond }) => bond.byName) : opened(plan, answering);
  const items = readable.flatMap((planned) => itemsOf(planned, answering));
  if (stance === "unnamed" && items.length === 0) return [];
  const organisations = invitation.organisations.map(({ name }) => name);
  return [{ is: "respondent", invitationId, organisations, stance }, ...items];
};

const itemsOf = (planned: PlannedQuestion, answering: Answering): readonly CommitteeEvidence[] => {
  const { invitationId, stance } = answering;
  const question = planned.question.id;
  const value = givenAnswer(answering, question);
  if (value === undefined) return [];
  const words = [...planned.kind.ownWords(value)];
  const isClosed = !isOpen(planned) || planned.kind.variables.length > 0;
  return [
    ...(isClosed && stance === "named" ? [{ is: "answer" as const, question, invitationId, value }] : []),
    ...(words.length > 0 ? [{ is: "text" as const, question, invitationId, words }] : []),
  ];
};
