import { useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { BankQuestion } from "#shared/questionnaires/bank.ts";
import { copyFromBank } from "#shared/questionnaires/copy-from-bank.ts";
import { freshSectionId } from "#shared/questionnaires/editing/commands.ts";
import { type Edit, nothing } from "#shared/questionnaires/editing/edit.ts";
import { found } from "#shared/questionnaires/editing/placing.ts";
import { Button } from "../../ui/button.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useKeeper, useKept } from "../keeping/use-keeper.ts";
import { usePlace } from "../place.ts";
import { Pick } from "../setting-choice.tsx";
import { builderWords } from "../words.ts";
import { BankSearch } from "./bank-search.tsx";
import { bankWords } from "./bank-words.ts";

/** Takes questions over from elsewhere into a section of the draft, all of them in one step that can be undone. */
export const CopyIn = ({ from }: { from: string | undefined }) => {
  const say = useWords(bankWords);
  const builder = useWords(builderWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const { open } = usePlace();
  const sections = useKept(({ history }) => history.draft.sections);
  const [chosen, setChosen] = useState<readonly BankQuestion[]>([]);
  const [into, setInto] = useState(from);
  const [done, setDone] = useState<{ readonly count: number; readonly section: string; readonly first: string }>();
  const home = found(sections, into ?? "") ?? sections.at(-1);

  const copy = () => {
    const { draft } = keeper.view().history;
    const section = home ?? { id: freshSectionId(draft), title: { nl: say.firstSection } };
    const making: Edit = home ? nothing : { is: "section-in", section, before: null };
    const before = new Set(draft.questions.map(({ id }) => id));
    keeper.edit({ is: "together", edits: [making, copyFromBank(draft, chosen, section.id)] });
    const made = keeper.view().history.draft.questions.filter(({ id }) => !before.has(id));
    const name = inLanguage(section.title, language) || builder.noTitle;
    setDone({ count: made.length, section: name, first: made[0]?.id ?? "" });
    setChosen([]);
  };
  return (
    <Stack>
      <h2 className="builder-heading">{say.take}</h2>
      <p>{say.takeLead}</p>
      {done && (
        <Notice tone="success" announce="politely" heading={say.copied(done.count, done.section)}>
          <Button look="quiet" onClick={() => open({ is: "question", id: done.first })}>
            {say.open}
          </Button>
        </Notice>
      )}
      <BankSearch chosen={chosen} onChosen={setChosen} />
      {chosen.length > 0 && (
        <div className="bank-take">
          {sections.length > 1 && (
            <Pick
              id="bank-onderdeel"
              label={say.into}
              empty={null}
              options={sections.map(({ id, title }) => ({
                value: id,
                label: inLanguage(title, language) || builder.noTitle,
              }))}
              value={home?.id}
              onChange={setInto}
            />
          )}
          <Button look="primary" onClick={copy}>
            {say.copy(chosen.length)}
          </Button>
        </div>
      )}
    </Stack>
  );
};
