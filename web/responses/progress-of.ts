import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import type { Question, QuestionId } from "#shared/questions/question.ts";
import type { StepState } from "../ui/state-mark.tsx";

export type SectionProgress = {
  readonly id: string;
  readonly title: Questionnaire["sections"][number]["title"];
  readonly questions: readonly Question[];
  readonly answered: number;
  readonly state: StepState;
};

type Standing = {
  readonly visible: ReadonlySet<QuestionId>;
  readonly answers: Readonly<Record<QuestionId, unknown>>;
  /** Questions to return to before sending. */
  readonly open: Pick<ReadonlySet<QuestionId>, "has">;
};

/** How far each section is. A section is done when nothing required in it is open and something in it is answered. */
export const progressOf = (
  { sections, questions }: Pick<Questionnaire, "sections" | "questions">,
  { visible, answers, open }: Standing,
): readonly SectionProgress[] =>
  sections.map(({ id, title }) => {
    const asked = questions.filter((question) => question.section === id && visible.has(question.id));
    const answered = asked.filter((question) => Object.hasOwn(answers, question.id));
    const isOpen = asked.some((question) => open.has(question.id));
    const untouched = answered.length === 0 && asked.length > 0;
    const state = untouched ? "todo" : isOpen ? "busy" : "done";
    return { id, title, questions: asked, answered: answered.length, state };
  });
