import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { BankQuestion } from "#shared/questionnaires/bank.ts";
import { copyFromBank } from "#shared/questionnaires/copy-from-bank.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { draftQuestionnaire } from "#shared/questionnaires/draft-operations.ts";
import { apply } from "#shared/questionnaires/editing/apply.ts";
import { useDo } from "../../api/use-do.ts";
import { FailedNotice } from "../../app/failed-notice.tsx";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/language.tsx";
import { PageHeading } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { BankSearch } from "./bank-search.tsx";
import { bankWords } from "./bank-words.ts";

/** All questions there are, to look at and to begin a questionnaire with. */
export const BankPage = () => {
  const say = useWords(bankWords);
  const go = useNavigate();
  const draft = useDo(draftQuestionnaire);
  const [chosen, setChosen] = useState<readonly BankQuestion[]>([]);
  const begin = async () => {
    const section = { id: "s1", title: { nl: say.firstSection } };
    const empty: DraftContent = { title: { nl: "" }, sections: [section], questions: [], optionSets: [], leftOut: [] };
    const content = apply(empty, copyFromBank(empty, chosen, section.id));
    const key = crypto.randomUUID().replaceAll("-", "");
    const made = await draft.run({ body: { key, source: { from: "content", content } } });
    if (made.ok) await go({ to: `/bureau/vragenlijsten/${made.value.summary.questionnaireId}` });
  };
  return (
    <Stack gap="large">
      <PageHeading lead={say.lead}>{say.bank}</PageHeading>
      {draft.failed && <FailedNotice failed={draft.failed} />}
      <BankSearch chosen={chosen} onChosen={setChosen} />
      {chosen.length > 0 && (
        <div className="bank-take">
          <Button look="primary" busy={draft.busy} onClick={() => void begin()}>
            {say.begin(chosen.length)}
          </Button>
        </div>
      )}
    </Stack>
  );
};
