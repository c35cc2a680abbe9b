import { useState } from "react";
import { readImport } from "#shared/interchange/operations.ts";
import { UnreadableBecause } from "#shared/interchange/unreadable.ts";
import { unreadableSentence } from "#shared/interchange/unreadable-words.ts";
import type { ReplyOf } from "#shared/kernel/operation.ts";
import { draftQuestionnaire } from "#shared/questionnaires/draft-operations.ts";
import { type Failed, useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { ImportFindings } from "./import-findings.tsx";
import { ImportSourceForm } from "./import-source.tsx";
import { importWords } from "./words.ts";

/** Why a source cannot be read, in a sentence of its own where there is one. */
const Refused = ({ failed }: { failed: Failed }) => {
  const say = useWords(importWords);
  const language = useLanguage();
  const facts = failed.unreached ? {} : failed.refusal.facts;
  const because = UnreadableBecause.safeParse(facts.because);
  if (!because.success) return <FailedNotice failed={failed} />;
  return (
    <Notice tone="error" heading={say.refused} announce="now">
      <p>{unreadableSentence({ because: because.data, about: String(facts.at ?? "") }, language)}</p>
    </Notice>
  );
};

/** One key for one taking over: pressed twice, it is the same draft. */
const newKey = (): string => crypto.randomUUID().replaceAll("-", "");

/** A questionnaire from elsewhere: choose, see what becomes of it, and only then take it over. */
export const ImportPage = () => {
  const say = useWords(importWords);
  const reading = useDo(readImport);
  const drafting = useDo(draftQuestionnaire);
  const [read, setRead] = useState<ReplyOf<typeof readImport> & { readonly key: string }>();

  const accept = async () => {
    if (read === undefined) return;
    const reply = await drafting.run({ body: { key: read.key, source: { from: "content", content: read.content } } });
    if (reply.ok) window.location.assign(`/bureau/vragenlijsten/${reply.value.summary.questionnaireId}`);
  };
  return (
    <Stack gap="large">
      <PageHeading lead={say.lead}>{say.title}</PageHeading>
      {reading.failed && <Refused failed={reading.failed} />}
      {read === undefined ? (
        <ImportSourceForm
          busy={reading.busy}
          onLook={(source) =>
            void reading
              .run({ body: { source } })
              .then((reply) => reply.ok && setRead({ ...reply.value, key: newKey() }))
          }
        />
      ) : (
        <>
          <ImportFindings report={read.report} />
          {drafting.failed && <FailedNotice failed={drafting.failed} />}
          <Row>
            <Button look="primary" busy={drafting.busy} onClick={() => void accept()}>
              {say.accept}
            </Button>
            <Button onClick={() => setRead(undefined)}>{say.other}</Button>
          </Row>
        </>
      )}
    </Stack>
  );
};
