import { useState } from "react";
import { useWatch } from "react-hook-form";
import { inLanguage } from "#shared/kernel/text.ts";
import type { Question } from "#shared/questions/question.ts";
import { Button } from "../../ui/button.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { followedWords } from "./words.ts";

/** At a question that reads otherwise now: saving the same answer once more says that it still holds. */
export const ConfirmChoice = ({ question }: { question: Question }) => {
  const { form, names, saver } = useAnswering();
  const { head, isOpen } = useStanding();
  const say = useWords(followedWords);
  const language = useLanguage();
  const [isSaid, setSaid] = useState(false);
  const name = names.get(question.id);
  const fields = useWatch({ control: form.control });
  const value = name === undefined ? undefined : fields[name];
  const isAsked = head.toConfirm?.includes(question.id) && isOpen && value !== null && value !== undefined;
  if (!isAsked || isSaid) return null;
  return (
    <Notice tone="info" heading={say.reads}>
      <Button
        onClick={() => {
          saver.give(question.id, value, false);
          setSaid(true);
        }}
      >
        {say.stillSo}
        <span className="for-screen-readers"> {say.about(inLanguage(question.text, language))}</span>
      </Button>
    </Notice>
  );
};
