import { useId } from "react";
import "./progress.css";

type ProgressProps = {
  readonly done: number;
  readonly of: number;
  /** The same in words: "12 van 22 vragen beantwoord". The bar only repeats them. */
  readonly words: string;
};

/** How far something is: words first, a bar under them. */
export const Progress = ({ done, of, words }: ProgressProps) => {
  const id = useId();
  return (
    <div className="progress">
      <label className="progress-words in-columns" htmlFor={id}>
        {words}
      </label>
      <progress id={id} max={Math.max(of, 1)} value={done} />
    </div>
  );
};
