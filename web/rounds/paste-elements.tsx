import { useState } from "react";
import type { Element } from "#shared/questionnaires/round-list.ts";
import { pastedElements } from "#shared/rounds/pasted-elements.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { listWords } from "./list-words.ts";

type PasteElementsProps = {
  readonly list: string;
  readonly elements: readonly Element[];
  readonly onChange: (elements: readonly Element[], said: string) => void;
};

/** Many elements at once, as they stand in a document. */
export const PasteElements = ({ list, elements, onChange }: PasteElementsProps) => {
  const say = useWords(listWords);
  const [lines, setLines] = useState("");
  const add = () => {
    const { elements: next, tooMany } = pastedElements(elements, lines);
    const said = [say.pasted(next.length - elements.length), tooMany > 0 && say.tooManyLines(tooMany)];
    onChange(next, said.filter(Boolean).join(" "));
    setLines("");
  };
  return (
    <details className="paste-elements" open={elements.length === 0}>
      <summary>{say.paste}</summary>
      <Field id={`${list}-paste`} label={say.pasteLines} help={say.pasteHelp}>
        <TextArea rows={5} value={lines} onChange={(event) => setLines(event.target.value)} />
      </Field>
      {lines.trim() !== "" && <Button onClick={add}>{say.pasteAdd}</Button>}
    </details>
  );
};
