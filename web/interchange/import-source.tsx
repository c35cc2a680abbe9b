import { type ClipboardEvent, type RefObject, useRef, useState } from "react";
import type { readImport } from "#shared/interchange/operations.ts";
import type { BodyOf } from "#shared/kernel/operation.ts";
import { base64Of } from "../api/base64-of.ts";
import { Button } from "../ui/button.tsx";
import { Field, useWiring } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { importWords } from "./words.ts";

export type ImportSource = BodyOf<typeof readImport>["source"];

type SourceProps = { readonly busy: boolean; readonly onLook: (source: ImportSource) => void };

const FileInput = ({ picked }: { picked: RefObject<HTMLInputElement | null> }) => (
  <input {...useWiring()} ref={picked} type="file" accept=".lss,.lsa,.txt,.tsv,.xlsx,.json" className="input" />
);

/** Where a questionnaire comes from: a file, or what was pasted, with its markup where the clipboard had it. */
export const ImportSourceForm = ({ busy, onLook }: SourceProps) => {
  const say = useWords(importWords);
  const picked = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [markup, setMarkup] = useState<{ readonly of: string; readonly markup: string }>();
  const [isEmpty, setEmpty] = useState(false);

  const look = async () => {
    const file = picked.current?.files?.[0];
    setEmpty(file === undefined && text.trim() === "");
    if (file) onLook({ is: "file", base64: await base64Of(file) });
    else if (text.trim() !== "")
      onLook(markup?.of === text ? { is: "markup", markup: markup.markup } : { is: "words", text });
  };
  const pasted = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const [html, plain] = [event.clipboardData.getData("text/html"), event.clipboardData.getData("text/plain")];
    if (html === "" || text !== "") return;
    event.preventDefault();
    setText(plain);
    setMarkup({ of: plain, markup: html });
  };
  return (
    <Stack>
      <Field id="import-file" label={say.file} help={say.fileHelp} error={isEmpty ? say.nothing : undefined}>
        <FileInput picked={picked} />
      </Field>
      <Field id="import-text" label={say.paste} help={say.pasteHelp} optional>
        <TextArea value={text} rows={10} onChange={({ target }) => setText(target.value)} onPaste={pasted} />
      </Field>
      <div>
        <Button look="primary" busy={busy} busyWords={say.looking} onClick={() => void look()}>
          {say.look}
        </Button>
      </div>
    </Stack>
  );
};
