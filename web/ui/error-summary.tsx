import { useEffect, useId, useRef } from "react";
import { useWords } from "./language.tsx";
import { Notice } from "./notice.tsx";
import { uiWords } from "./words.ts";

export type FieldError = {
  /** The `id` given to the field. */
  readonly field: string;
  readonly message: string;
};

type ErrorSummaryProps = {
  readonly errors: readonly FieldError[];
  /** Counts the attempts to go on; each new one brings the focus here. */
  readonly attempt: number;
};

const goTo = (field: string): void => {
  const control = document.getElementById(field);
  control?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
};

/** Everything that keeps a form from going on, above it and in its order, each a link to its field. */
export const ErrorSummary = ({ errors, attempt }: ErrorSummaryProps) => {
  const say = useWords(uiWords);
  const headingId = useId();
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  if (errors.length === 0) return null;
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={headingId}>
      <Notice tone="error" heading={<span id={headingId}>{say.fixErrors}</span>}>
        <ul className="plain-list">
          {errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(field);
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  );
};
