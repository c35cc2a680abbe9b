import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Notice } from "../../ui/notice.tsx";
import { shownDayShort } from "../../ui/shown.ts";
import { useAnswering, useStanding } from "../answering.ts";
import { followedWords } from "./words.ts";

/** Hidden by a press, on this device; a browser that keeps nothing shows it again. */
const useHidden = (key: string) => {
  const [hidden, setHidden] = useState(() => {
    try {
      return localStorage.getItem(key) !== null;
    } catch {
      return false;
    }
  });
  const hide = () => {
    setHidden(true);
    try {
      localStorage.setItem(key, "1");
    } catch {
      // Then it is hidden until the page is opened again.
    }
  };
  return { hidden, hide };
};

/** What became of the questions since they were answered: other questions, other words, or better ones. */
export const FollowedNotices = () => {
  const { questionnaire, corrected, asksAtFirst } = useAnswering();
  const { head, isOpen } = useStanding();
  const say = useWords(followedWords);
  const language = useLanguage();
  const { hidden, hide } = useHidden(`words-corrected ${questionnaire.questionnaireId} ${corrected?.at ?? ""}`);
  if (!isOpen) return null;
  if (head.asks !== asksAtFirst)
    return (
      <Notice tone="warning" heading={say.moved} announce="now">
        <p>{say.movedWhat}</p>
        <Button onClick={() => window.location.reload()}>{say.reload}</Button>
      </Notice>
    );
  const unsure = head.toConfirm?.length ?? 0;
  return (
    <>
      {unsure > 0 && (
        <Notice tone="warning" heading={say.toConfirm(unsure)}>
          <p>{say.toConfirmWhat}</p>
        </Notice>
      )}
      {corrected && head.version > 0 && !hidden && (
        <Notice tone="info" heading={say.corrected(corrected.questions.length)}>
          <p>{say.correctedWhat(shownDayShort(corrected.at, language))}</p>
          <Button look="quiet" onClick={hide}>
            {say.seen}
          </Button>
        </Notice>
      )}
    </>
  );
};
