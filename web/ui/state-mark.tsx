import type { ReactNode } from "react";
import { useWords } from "./language.tsx";
import { uiWords } from "./words.ts";
import "./state-mark.css";

export type StepState = "todo" | "busy" | "done" | "needs-you" | "not-yet";

/** How far something is: a shape that differs by more than its colour, and the word. */
export const StateMark = ({ state, children }: { state: StepState; children?: ReactNode }) => {
  const say = useWords(uiWords);
  return (
    <span className="state-mark" data-state={state}>
      <svg className="state-shape" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="8" />
        {state === "busy" && <path className="state-filled" d="M10 2a8 8 0 0 1 0 16Z" />}
        {state === "done" && <path d="m6 10.5 2.7 2.700L14.2 7" />}
        {state === "needs-you" && <path d="M10 5.500v5.500M10 14v.5" />}
      </svg>
      {children ?? say.stepOf[state]}
    </span>
  );
};
