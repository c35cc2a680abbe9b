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

/** How far questions that belong together are: done when nothing required is open and something is answered. */
export const howFar = (
  asked: readonly Question[],
  { answers, open }: Omit<Standing, "visible">,
): Pick<SectionProgress, "answered" | "state"> => {
  const answered = asked.filter((question) => Object.hasOwn(answers, question.id)).length;
  if (answered === 0 && asked.length > 0) return { answered, state: "todo" };
  return { answered, state: asked.some((question) => open.has(question.id)) ? "busy" : "done" };
};

/** How far each section is. */
export const progressOf = (
  { sections, questions }: Pick<Questionnaire, "sections" | "questions">,
  { visible, ...standing }: Standing,
): readonly SectionProgress[] =>
  sections.map(({ id, title }) => {
    const asked = questions.filter((question) => question.section === id && visible.has(question.id));
    return { id, title, questions: asked, ...howFar(asked, standing) };
  });
