import { useState } from "react";
import type { DraftList } from "#shared/questionnaires/draft.ts";
import { freshId } from "#shared/questionnaires/editing/fresh-id.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { FieldGroup } from "../../ui/field-group.tsx";
import { useWords } from "../../ui/language.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { useKeeper } from "../keeping/use-keeper.ts";
import { TextPair } from "../text-pair.tsx";
import { builderWords } from "../words.ts";
import type { ChangeList } from "./list-editor.tsx";
import { listsWords } from "./lists-words.ts";

type Fact = NonNullable<DraftList["facts"]>[number];
type Props = { readonly list: DraftList; readonly onChange: ChangeList };

const valuesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(",")
      .map((value) => value.trim().slice(0, 60))
      .filter((value) => value !== ""),
  ),
];

/** What is known of each element, for conditions to look at. */
export const FactsInput = ({ list, onChange }: Props) => {
  const say = useWords(listsWords);
  const builder = useWords(builderWords);
  const { facts = [] } = list;
  const put = (next: readonly Fact[], typedIn?: string) => {
    const { facts: _before, ...rest } = list;
    onChange(next.length === 0 ? rest : { ...rest, facts: [...next] }, typedIn);
  };
  const change = (fact: Fact, typedIn?: string) =>
    put(
      facts.map((one) => (one.id === fact.id ? fact : one)),
      typedIn,
    );
  const add = () => {
    const id = freshId(
      "fact",
      facts.map((one) => one.id),
    );
    put([...facts, { id, label: { nl: "" } }]);
  };
  return (
    <details open={facts.length > 0}>
      <summary>{say.facts}</summary>
      <Stack>
        <p>{say.factsHelp}</p>
        {facts.map((fact, place) => (
          <FieldGroup key={fact.id} label={say.fact(place + 1)}>
            {() => (
              <Stack gap="small">
                <FactFields id={`lijst-${list.id}-k${place}`} fact={fact} onChange={change} />
                <div>
                  <Button
                    look="quiet"
                    aria-label={say.removeFact(place + 1)}
                    onClick={() => put(facts.filter((one) => one.id !== fact.id))}
                  >
                    {builder.removeShort}
                  </Button>
                </div>
              </Stack>
            )}
          </FieldGroup>
        ))}
        <div>
          <Button onClick={add}>{say.addFact}</Button>
        </div>
      </Stack>
    </details>
  );
};

type FieldsProps = {
  readonly id: string;
  readonly fact: Fact;
  readonly onChange: (fact: Fact, typedIn?: string) => void;
};

const FactFields = ({ id, fact, onChange }: FieldsProps) => {
  const say = useWords(listsWords);
  const keeper = useKeeper();
  const [typed, setTyped] = useState((fact.values ?? []).join(", "));
  const { label = { nl: fact.id } } = fact;
  return (
    <>
      <TextPair
        id={`${id}-naam`}
        label={say.factLabel}
        value={label}
        onChange={(next) => onChange({ ...fact, label: next }, `${fact.id}/label`)}
        onLeave={keeper.settle}
      />
      <Field id={`${id}-waarden`} label={say.factValues} help={say.factValuesHelp} optional>
        <TextInput
          value={typed}
          onBlur={keeper.settle}
          onChange={(event) => {
            setTyped(event.target.value);
            const values = valuesIn(event.target.value);
            const { values: _before, ...rest } = fact;
            onChange(values.length === 0 ? rest : { ...rest, values }, `${fact.id}/values`);
          }}
        />
      </Field>
    </>
  );
};
