import type { DraftList } from "#shared/questionnaires/draft.ts";
import { freshId } from "#shared/questionnaires/editing/fresh-id.ts";
import { Button } from "../../ui/button.tsx";
import { FieldGroup } from "../../ui/field-group.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useKeeper } from "../keeping/use-keeper.ts";
import { moved } from "../moved.ts";
import { usePlace } from "../place.ts";
import { TextPair } from "../text-pair.tsx";
import { ThingActions } from "../thing-actions.tsx";
import { builderWords } from "../words.ts";
import { FactValue } from "./fact-value.tsx";
import type { ChangeList } from "./list-editor.tsx";
import { listsWords } from "./lists-words.ts";

type Element = NonNullable<DraftList["elements"]>[number];
type Props = { readonly list: DraftList; readonly onChange: ChangeList };

/** What a list has of its own; a round may put other things in their place. */
export const ElementsInput = ({ list, onChange }: Props) => {
  const say = useWords(listsWords);
  const builder = useWords(builderWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const { tell } = usePlace();
  const { id, elements = [], facts = [] } = list;
  const fieldId = (place: number) => `lijst-${id}-${place}`;

  const put = (next: readonly Element[], typedIn?: string) => {
    const { elements: _before, ...rest } = list;
    onChange(next.length === 0 ? rest : { ...rest, elements: [...next] }, typedIn);
  };
  const change = (element: Element, typedIn?: string) =>
    put(
      elements.map((one) => (one.id === element.id ? element : one)),
      typedIn && `${element.id}/${typedIn}`,
    );
  const fresh = (among: readonly Element[], nl: string): Element => ({
    id: freshId(
      "e",
      among.map((one) => one.id),
    ),
    label: { nl },
  });
  const add = () => {
    put([...elements, fresh(elements, "")]);
    requestAnimationFrame(() => document.getElementById(fieldId(elements.length))?.focus());
  };
  const spread = (place: number, lines: readonly string[]) =>
    put(
      lines.reduce<readonly Element[]>((made, nl, offset) => {
        const there = made[place + offset];
        const filled = there ? { ...there, label: { nl } } : fresh(made, nl);
        return [...made.slice(0, place + offset), filled, ...made.slice(place + offset + 1)];
      }, elements),
    );
  return (
    <FieldGroup label={say.elements} help={say.elementsHelp}>
      {() => (
        <Stack gap="small">
          {elements.length === 0 && <p>{say.byRound}</p>}
          <ol className="things-list">
            {elements.map((element, place) => {
              const name = builder.thing(say.element, place + 1);
              return (
                <li key={element.id} className="thing">
                  <div className="thing-fields">
                    <TextPair
                      id={fieldId(place)}
                      label={name}
                      value={element.label}
                      onChange={(label) => change({ ...element, label }, "label")}
                      onLeave={keeper.settle}
                      onLines={(lines) => spread(place, lines)}
                    />
                    <details>
                      <summary>{say.more(element.label[language] || element.label.nl || name)}</summary>
                      <Stack>
                        <TextPair
                          id={`${fieldId(place)}-tekst`}
                          label={say.text}
                          help={say.textHelp}
                          long
                          optional
                          value={element.text}
                          onChange={(text) => {
                            const { text: _before, ...rest } = element;
                            change(text.nl === "" && !text.en ? rest : { ...rest, text }, "text");
                          }}
                          onLeave={keeper.settle}
                        />
                        {facts.map((fact) => (
                          <FactValue
                            key={fact.id}
                            id={`${fieldId(place)}-${fact.id}`}
                            fact={fact}
                            element={element}
                            onChange={change}
                          />
                        ))}
                      </Stack>
                    </details>
                  </div>
                  <ThingActions
                    name={name}
                    place={place}
                    count={elements.length}
                    onMove={(by) => {
                      put(moved(elements, place, by));
                      tell(builder.thing(say.element, place + by + 1));
                    }}
                    onRemove={() => put(elements.filter((one) => one.id !== element.id))}
                  />
                </li>
              );
            })}
          </ol>
          <div>
            <Button onClick={add}>{builder.addThing(say.element)}</Button>
          </div>
        </Stack>
      )}
    </FieldGroup>
  );
};
