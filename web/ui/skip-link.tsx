import { useWords } from "./language.tsx";
import { uiWords } from "./words.ts";
import "./skip-link.css";

/** The first stop of the Tab key: past the header, to the content. */
export const SkipLink = () => {
  const say = useWords(uiWords);
  return (
    <a className="skip-link for-screen-readers" href="#content">
      {say.skipToContent}
    </a>
  );
};
