import { useEffect, useState } from "react";
import { useWords } from "./language.tsx";
import { uiWords } from "./words.ts";
import "./skeleton.css";

/** Milliseconds a page may take before it says that it is loading; a flash of grey would only unsettle. */
const patience = 300;

/** Grey lines where text will come, and for screen readers one sentence. Nothing at all within the first 300 ms. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => {
  const say = useWords(uiWords);
  const [late, setLate] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div role="status" className="skeleton">
      {late && (
        <>
          <span className="for-screen-readers">{say.loading}</span>
          {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line) => (
            <span key={line} className="skeleton-line" aria-hidden="true" />
          ))}
        </>
      )}
    </div>
  );
};
