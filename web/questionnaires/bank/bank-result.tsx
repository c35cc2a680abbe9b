import { useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { BankQuestion } from "#shared/questionnaires/bank.ts";
import { sampled } from "#shared/questionnaires/binding/sampled.ts";
import { sayCondition } from "#shared/questionnaires/editing/rules/say-rule.ts";
import { soundKind } from "#shared/questionnaires/editing/sound-kind.ts";
import { questionKinds } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { ChoiceRow } from "../../ui/choice.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Stack } from "../../ui/stack.tsx";
import { AskedQuestion } from "../preview/asked-question.tsx";
import { bankWords } from "./bank-words.ts";

type Props = {
  readonly id: string;
  readonly found: BankQuestion;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
};

/** A question that was found: to choose, and to look at as whoever answers sees it. */
export const BankResult = ({ id, found, chosen, onChoose }: Props) => {
  const say = useWords(bankWords);
  const language = useLanguage();
  const [looking, setLooking] = useState(false);
  const { question, from, section } = found;
  const kind = questionKinds.has(question.kind) ? questionKinds.one(question.kind).title : { nl: question.kind };
  const about = [kind, from.title, section].map((text) => inLanguage(text, language)).join(" · ");
  return (
    <li className="bank-result">
      <ChoiceRow
        id={id}
        option={{ value: id, label: inLanguage(question.text, language), help: about }}
        picked={chosen}
        input={<input type="checkbox" id={id} checked={chosen} onChange={(event) => onChoose(event.target.checked)} />}
      />
      <details onToggle={(event) => setLooking(event.currentTarget.open)}>
        <summary>
          {say.look}
          <span className="for-screen-readers">: {inLanguage(question.text, language)}</span>
        </summary>
        {looking && <Look found={found} />}
      </details>
    </li>
  );
};

const Look = ({ found: { question, lists, looksAt = [] } }: { found: BankQuestion }) => {
  const say = useWords(bankWords);
  const language = useLanguage();
  const [value, setValue] = useState<unknown>(null);
  const [shown = question] = sampled<Question>({ questions: [question], lists }).questions;
  const { visibleIf } = question;
  return (
    <Stack gap="small">
      {visibleIf !== undefined && (
        <p>{sayCondition(visibleIf, (id) => looksAt.find((one) => one.id === id), language)}.</p>
      )}
      {soundKind(shown) ? (
        <AskedQuestion question={shown} value={value} onAnswer={(_, given) => setValue(given)} />
      ) : (
        <p>{say.partly}</p>
      )}
    </Stack>
  );
};
