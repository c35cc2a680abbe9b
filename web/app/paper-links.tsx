import { useState } from "react";
import { type PaperForm, printAsked, printQuestionnaire } from "#shared/interchange/paper/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { call } from "../api/call.ts";
import { bytesOf, saveFile } from "../api/save-file.ts";
import { Button } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { paperLinkWords } from "./paper-words.ts";

type Of = { readonly responseId: Id<"response"> } | { readonly questionnaireId: Id<"questionnaire"> };

const forms: readonly PaperForm[] = ["pdf", "word"];

/** Fetches all questions as a document, in the language of the page. */
export const PaperLinks = ({ of, heading = "h2" }: { of: Of; heading?: "h2" | "h3" | "h4" }) => {
  const say = useWords(paperLinkWords);
  const language = useLanguage();
  const [busy, setBusy] = useState<PaperForm>();
  const [told, setTold] = useState("");
  const [failed, setFailed] = useState(false);
  const Heading = heading;

  const fetchAs = async (form: PaperForm) => {
    setBusy(form);
    setTold("");
    setFailed(false);
    const body = { form, language };
    const reply =
      "responseId" in of
        ? await call(printAsked, { params: of, body })
        : await call(printQuestionnaire, { params: of, body });
    setBusy(undefined);
    if (!reply.ok) return setFailed(true);
    const { name, contentType, base64 } = reply.value;
    saveFile(name, contentType, bytesOf(base64));
    setTold(say.made(name));
  };
  return (
    <Stack gap="small">
      <Heading>{say.heading}</Heading>
      <p>{say.what}</p>
      <Row>
        {forms.map((form) => (
          <Button
            key={form}
            busy={busy === form}
            busyWords={say.making}
            disabled={busy !== undefined && busy !== form}
            onClick={() => void fetchAs(form)}
          >
            {say[form]}
          </Button>
        ))}
      </Row>
      <p role="status">{failed ? say.failed : told}</p>
    </Stack>
  );
};
