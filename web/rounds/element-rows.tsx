import { useState } from "react";
import type { Element } from "#shared/questionnaires/round-list.ts";
import { freshElementId, mostElements } from "#shared/rounds/pasted-elements.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { listWords } from "./list-words.ts";

type ElementRowsProps = {
  readonly list: string;
  readonly elements: readonly Element[];
  /** Whether empty names are told of: from the first time that one tried to keep the list. */
  readonly wrong: boolean;
  /** @param said what a screen reader is told of it */
  readonly onChange: (elements: readonly Element[], said?: string) => void;
};

/** A pair of words as it is kept: without English where none was typed. */
const pair = (nl: string, en: string | undefined) => ({ nl, ...(en !== undefined && en !== "" && { en }) });

/** The elements of a list one under the other, to be named, moved and taken away. */
export const ElementRows = ({ list, elements, wrong, onChange }: ElementRowsProps) => {
  const say = useWords(listWords);
  const [withTexts, setWithTexts] = useState(elements.some(({ text }) => text !== undefined));
  const idOf = (id: string) => `${list}-${id}`;
  const change = (place: number, to: Element) => onChange(elements.map((one, here) => (here === place ? to : one)));
  const move = (place: number, by: number) => {
    const next = [...elements];
    const [moved] = next.splice(place, 1);
    if (moved) next.splice(place + by, 0, moved);
    onChange(next, moved && say.moved(moved.label.nl || say.element(place + 1), place + by + 1, next.length));
  };
  const add = () => {
    const id = freshElementId(elements);
    onChange([...elements, { id, label: { nl: "" } }]);
    requestAnimationFrame(() => document.getElementById(idOf(id))?.focus());
  };
  return (
    <Stack>
      {elements.length > 0 && (
        <ol className="elements">
          {elements.map((element, place) => {
            const { id, label, text, ...rest } = element;
            const name = say.element(place + 1);
            const called = label.nl.trim() === "" ? name : label.nl;
            const keep = (more: Partial<Pick<Element, "label" | "text">>) => {
              const next = { label, text, ...more };
              const isEmpty = next.text === undefined || next.text.nl === "";
              change(place, { ...rest, id, label: next.label, ...(!isEmpty && { text: next.text }) });
            };
            return (
              <li key={id} className="element-row">
                <div className="element-fields">
                  <Field
                    id={idOf(id)}
                    label={name}
                    error={wrong && label.nl.trim() === "" ? say.needsName(name) : undefined}
                    required
                  >
                    <TextInput
                      value={label.nl}
                      maxLength={400}
                      autoComplete="off"
                      onChange={(event) => keep({ label: pair(event.target.value, label.en) })}
                    />
                  </Field>
                  <Field label={say.inEnglish(name)} optional>
                    <TextInput
                      lang="en"
                      value={label.en ?? ""}
                      maxLength={400}
                      autoComplete="off"
                      onChange={(event) => keep({ label: pair(label.nl, event.target.value) })}
                    />
                  </Field>
                  {withTexts && (
                    <>
                      <Field label={say.text(name)} help={say.textHelp} optional>
                        <TextArea
                          rows={2}
                          value={text?.nl ?? ""}
                          onChange={(event) => keep({ text: pair(event.target.value, text?.en) })}
                        />
                      </Field>
                      <Field label={say.inEnglish(say.text(name))} optional>
                        <TextArea
                          rows={2}
                          lang="en"
                          value={text?.en ?? ""}
                          disabled={!text?.nl}
                          onChange={(event) => keep({ text: pair(text?.nl ?? "", event.target.value) })}
                        />
                      </Field>
                    </>
                  )}
                </div>
                <div className="element-actions">
                  {place > 0 && (
                    <Button look="quiet" aria-label={say.moveUp(called)} onClick={() => move(place, -1)}>
                      {say.up}
                    </Button>
                  )}
                  {place < elements.length - 1 && (
                    <Button look="quiet" aria-label={say.moveDown(called)} onClick={() => move(place, 1)}>
                      {say.down}
                    </Button>
                  )}
                  <Button
                    look="quiet"
                    aria-label={say.removeNamed(called)}
                    onClick={() =>
                      onChange(
                        elements.filter((_, here) => here !== place),
                        say.removed(called),
                      )
                    }
                  >
                    {say.remove}
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
      )}
      <div className="row">
        {elements.length < mostElements && <Button onClick={add}>{say.add}</Button>}
        {!withTexts && elements.length > 0 && (
          <Button look="quiet" onClick={() => setWithTexts(true)}>
            {say.withTexts}
          </Button>
        )}
      </div>
    </Stack>
  );
};
