import { inLanguage } from "#shared/kernel/text.ts";
import type { DraftList } from "#shared/questionnaires/draft.ts";
import { Field } from "../../ui/field.tsx";
import { useLanguage } from "../../ui/language.tsx";
import { NumberInput } from "../../ui/number-input.tsx";
import { Pick } from "../setting-choice.tsx";

type Element = NonNullable<DraftList["elements"]>[number];
type Fact = NonNullable<DraftList["facts"]>[number];

type Props = {
  readonly id: string;
  readonly fact: Fact;
  readonly element: Element;
  readonly onChange: (element: Element, typedIn?: string) => void;
};

/** What is known of one element: one of the values, or a number. */
export const FactValue = ({ id, fact, element, onChange }: Props) => {
  const language = useLanguage();
  const label = fact.label ? inLanguage(fact.label, language) : fact.id;
  const value = element.facts?.[fact.id];
  const put = (next: string | number | undefined, typedIn?: string) => {
    const { [fact.id]: _before, ...others } = element.facts ?? {};
    const { facts: _facts, ...rest } = element;
    const facts = next === undefined ? others : { ...others, [fact.id]: next };
    onChange(Object.keys(facts).length === 0 ? rest : { ...rest, facts }, typedIn);
  };
  if (fact.values)
    return (
      <Pick
        id={id}
        label={label}
        optional
        options={fact.values.map((one) => ({ value: one, label: one }))}
        value={value}
        onChange={(picked) => put(picked === "" ? undefined : picked)}
      />
    );
  return (
    <Field id={id} label={label} optional>
      <NumberInput
        decimals={2}
        value={typeof value === "number" ? value : undefined}
        onRead={(reading) =>
          reading.is !== "unread" && put(reading.is === "number" ? reading.value : undefined, fact.id)
        }
      />
    </Field>
  );
};
