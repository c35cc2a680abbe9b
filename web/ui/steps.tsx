import type { ReactNode } from "react";
import { Anchor } from "./anchor.tsx";
import { useWords } from "./language.tsx";
import { StateMark, type StepState } from "./state-mark.tsx";
import { uiWords } from "./words.ts";
import "./steps.css";

export type Step = {
  readonly id: string;
  readonly title: ReactNode;
  readonly state: StepState;
  /** Instead of the state's own word: "3 van 5 vragen". */
  readonly stateWords?: ReactNode;
  /** Where it is done; a step that cannot be done yet has neither. */
  readonly href?: string | undefined;
  readonly onOpen?: (() => void) | undefined;
};

type StepsProps = {
  readonly steps: readonly Step[];
  /** The step that is on the screen. */
  readonly current?: string | undefined;
  /** Names the list where "Stappen" is not enough. */
  readonly label?: string | undefined;
};

const StepTitle = ({ step, current }: { step: Step; current: boolean }) => {
  const marks = { className: "step-title", "aria-current": current ? ("step" as const) : undefined };
  if (step.href !== undefined)
    return (
      <Anchor {...marks} href={step.href} onClick={step.onOpen}>
        {step.title}
      </Anchor>
    );
  if (step.onOpen !== undefined)
    return (
      <button {...marks} type="button" onClick={step.onOpen}>
        {step.title}
      </button>
    );
  return <span {...marks}>{step.title}</span>;
};

/** What there is to do, in any order, each with how far it is. */
export const Steps = ({ steps, current, label }: StepsProps) => {
  const say = useWords(uiWords);
  return (
    <nav className="steps-box" aria-label={label ?? say.steps}>
      <ol className="steps" data-placed={current !== undefined || undefined}>
        {steps.map((step) => (
          <li key={step.id} className="step" data-current={step.id === current || undefined}>
            <StepTitle step={step} current={step.id === current} />
            <StateMark state={step.state}>{step.stateWords}</StateMark>
          </li>
        ))}
      </ol>
    </nav>
  );
};
