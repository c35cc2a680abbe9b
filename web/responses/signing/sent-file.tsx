import { type ChangeEvent, useState } from "react";
import { readSubmission } from "#shared/responses/signing-operations.ts";
import { callAgain } from "../../api/call-again.ts";
import { Button } from "../../ui/button.tsx";
import { Field, useWiring } from "../../ui/field.tsx";
import { useWords } from "../../ui/language.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useAnswering } from "../answering.ts";
import { digestOf } from "./digest-of.ts";
import { offerFile } from "./offer-file.ts";
import { signingWords } from "./words.ts";

const FileInput = ({ onPicked }: { onPicked: (file: File) => void }) => {
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) onPicked(file);
  };
  return <input {...useWiring()} type="file" accept=".json" className="input" onChange={picked} />;
};

/** What was sent, as a file to keep, and a way to see whether a file is the one that the receipt is about. */
export const SentFile = ({ digest }: { digest: string }) => {
  const { asked } = useAnswering();
  const say = useWords(signingWords);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [found, setFound] = useState<"same" | "other">();
  const { responseId } = asked;

  const download = async () => {
    setBusy(true);
    const reply = await callAgain(readSubmission, { params: { responseId } });
    setBusy(false);
    setFailed(!reply.ok);
    if (reply.ok) offerFile(reply.value.text, `${reply.value.submitted.digest.slice(0, 8)}.json`);
  };
  const check = async (file: File) => setFound((await digestOf(file)) === digest ? "same" : "other");
  return (
    <section aria-labelledby="verstuurd-bestand" className="not-in-print">
      <Stack>
        <h2 id="verstuurd-bestand">{say.sentFile}</h2>
        <p>{say.sentFileWhat}</p>
        <p>
          <Button busy={busy} onClick={download}>
            {say.download}
          </Button>
        </p>
        {failed && (
          <Notice tone="error" announce="now">
            {say.downloadFailed}
          </Notice>
        )}
        <Field id="na-te-gaan" label={say.check} help={say.checkWhat}>
          <FileInput onPicked={check} />
        </Field>
        {found && (
          <Notice tone={found === "same" ? "success" : "error"} announce="now">
            {say[found]}
          </Notice>
        )}
      </Stack>
    </section>
  );
};
