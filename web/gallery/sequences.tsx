import { useWords } from "../ui/language.tsx";
import { Progress } from "../ui/progress.tsx";
import { type Step, Steps } from "../ui/steps.tsx";
import { Part } from "./part.tsx";
import { each, galleryWords } from "./words.ts";

const states = ["done", "busy", "needs-you", "todo", "not-yet"] as const;

/** The parts of a form, as the gallery's pages use them. */
export const useSpecimenSteps = (): Step[] =>
  each(useWords(galleryWords).stepTitles).map((title, at) => ({
    id: `step-${at}`,
    title,
    state: states[at] ?? "todo",
    href: at === 4 ? undefined : `#step-${at}`,
  }));

export const Sequences = () => {
  const say = useWords(galleryWords);
  return (
    <Part heading={say.headings.steps}>
      <Progress done={12} of={22} words={say.progress} />
      <Steps steps={useSpecimenSteps()} current="step-1" />
    </Part>
  );
};
