import { Icon } from "./icon.tsx";
import { useWords } from "./language.tsx";
import { uiWords } from "./words.ts";
import "./confidentiality.css";

/** Who reads an answer, as the round's reading agreement has it. */
export type Reader = "committee-by-name" | "group-figure" | "committee-text" | "committee-only" | "nobody" | "everyone";

const icons = {
  "committee-by-name": "person",
  "group-figure": "group",
  "committee-text": "person",
  "committee-only": "lock",
  nobody: "lock",
  everyone: "globe",
} as const;

/** One line at a question: who will read the answer. */
export const Confidentiality = ({ reader }: { reader: Reader }) => {
  const say = useWords(uiWords);
  return (
    <p className="confidentiality">
      <Icon name={icons[reader]} />
      <span>
        <span className="for-screen-readers">{say.whoReads} </span>
        {say.readerOf[reader]}
      </span>
    </p>
  );
};
