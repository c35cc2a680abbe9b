import { inLanguage } from "#shared/kernel/text.ts";
import { Anchor } from "../../ui/anchor.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Notice } from "../../ui/notice.tsx";
import { shownDay } from "../../ui/shown.ts";
import { useAnswering, useStanding } from "../answering.ts";
import { controlId } from "../fields.ts";
import { pathOf } from "../place.ts";
import { signingWords } from "./words.ts";

/** What the office asks to look at again, each a link to its question, as long as nothing was sent after it. */
export const ClarificationNotice = () => {
  const { asked, questionnaire } = useAnswering();
  const { clarification } = useStanding();
  const say = useWords(signingWords);
  const language = useLanguage();
  if (clarification === undefined) return null;
  const { responseId } = asked;
  const again = questionnaire.questions.filter(({ id }) => clarification.questions.includes(id));
  return (
    <Notice
      tone="warning"
      heading={say.clarify(clarification.byName, shownDay(clarification.at, language))}
      announce="politely"
    >
      <p className="together-said">{clarification.reason}</p>
      <ul>
        {again.map(({ id, section, text }) => (
          <li key={id}>
            <Anchor href={`${pathOf({ at: "section", responseId, section })}#${controlId(id)}`}>
              {inLanguage(text, language)}
            </Anchor>
          </li>
        ))}
      </ul>
      <p>{say.clarifyWhat}</p>
    </Notice>
  );
};
