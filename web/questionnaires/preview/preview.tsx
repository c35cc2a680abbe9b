import { useCallback, useMemo, useState } from "react";
import type { Language } from "#shared/kernel/text.ts";
import { contextUsed } from "#shared/questionnaires/binding/lists-used.ts";
import type { Context } from "#shared/questionnaires/context.ts";
import { ListSearchContext } from "../../controls/list-search-context.ts";
import { Button } from "../../ui/button.tsx";
import { InLanguage, useLanguage, useWords } from "../../ui/language.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useRestingDraft } from "../keeping/use-keeper.ts";
import { builderWords } from "../words.ts";
import { PreviewFrame, type Screen } from "./preview-frame.tsx";
import { PreviewPaper } from "./preview-paper.tsx";
import { exampleRound, PreviewRound } from "./preview-round.tsx";
import { tryList } from "./try-list.ts";

const screens: readonly Screen[] = ["desktop", "phone", "print"];

/** The questionnaire as it will be answered: on three sizes, in both languages, with conditions at work. */
export const Preview = () => {
  const draft = useRestingDraft();
  const say = useWords(builderWords);
  const pageLanguage = useLanguage();
  const [language, setLanguage] = useState<Language>(pageLanguage);
  const [screen, setScreen] = useState<Screen>("desktop");
  const [answers, setAnswers] = useState<Readonly<Record<string, unknown>>>({});
  const [chosen, setChosen] = useState<Context>();
  const names = useMemo(() => [...contextUsed(draft.questions)], [draft.questions]);
  const example = useMemo(() => exampleRound(names), [names]);
  const round = chosen ?? example;
  const answer = useCallback((id: string, value: unknown) => setAnswers((before) => ({ ...before, [id]: value })), []);
  return (
    <Stack>
      <p>{say.previewLead}</p>
      <div className="preview-choice">
        <RadioGroup<Screen>
          id="voorbeeld-scherm"
          label={say.screen}
          options={screens.map((one) => ({ value: one, label: say.screens[one] }))}
          value={screen}
          onChange={setScreen}
        />
        <RadioGroup<Language>
          id="voorbeeld-taal"
          label={say.previewLanguage}
          options={(["nl", "en"] as const).map((one) => ({ value: one, label: say.languages[one] }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
      {names.length > 0 && <PreviewRound names={names} round={round} onChange={setChosen} />}
      <div>
        <Button look="quiet" onClick={() => setAnswers({})}>
          {say.clearAnswers}
        </Button>
      </div>
      <PreviewFrame screen={screen} title={say.previewFrame}>
        <InLanguage language={language}>
          <ListSearchContext value={tryList}>
            <PreviewPaper draft={draft} round={round} answers={answers} onAnswer={answer} />
          </ListSearchContext>
        </InLanguage>
      </PreviewFrame>
    </Stack>
  );
};
