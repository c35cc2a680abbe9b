import { inLanguage } from "#shared/kernel/text.ts";
import { offeredBy } from "#shared/questionnaires/editing/rules/offered.ts";
import { alone, type Test, type Value } from "#shared/questionnaires/editing/rules/rule.ts";
import type { Compared } from "#shared/questionnaires/editing/rules/subject.ts";
import { CheckboxGroup } from "../ui/checkbox-group.tsx";
import { Field } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { NumberInput } from "../ui/number-input.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { Pick } from "./setting-choice.tsx";
import { builderWords } from "./words.ts";

type Props = {
  readonly id: string;
  readonly compared: Compared;
  readonly test: Test;
  readonly onChange: (test: Test) => void;
};

/** With what an answer is compared: one of its options, several of them, a number or a day. */
export const RuleValue = ({ id, compared, test, onChange }: Props) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  if (alone.includes(test.comparison)) return null;
  const { picks, writes } = offeredBy(compared, test.comparison, test.field);
  const [value] = test.values;
  const put = (values: readonly Value[]) => onChange({ ...test, values });
  const options = picks.map((pick, place) => ({ value: String(place), label: inLanguage(pick.label, language) }));
  const placeOf = (one: Value | undefined): string => {
    const place = picks.findIndex((pick) => pick.value === one);
    return place === -1 ? "" : String(place);
  };
  const valueAt = (place: string): readonly Value[] => {
    const pick = picks[Number(place)];
    return place === "" || !pick ? [] : [pick.value];
  };
  if (test.comparison === "one-of" || test.comparison === "none-of")
    return (
      <CheckboxGroup
        id={id}
        label={say.value}
        options={options}
        value={test.values.map(placeOf)}
        onChange={(places) => put(places.flatMap(valueAt))}
      />
    );
  return (
    <>
      {writes === "number" && (
        <Field id={id} label={say.number}>
          <NumberInput
            value={typeof value === "number" ? value : undefined}
            decimals={2}
            onRead={(reading) => put(reading.is === "number" ? [reading.value] : [])}
          />
        </Field>
      )}
      {(writes === "day" || writes === "words") && (
        <Field id={id} label={writes === "day" ? say.day : say.value}>
          <TextInput
            width={writes === "day" ? "short" : "middle"}
            value={typeof value === "string" ? value : ""}
            onChange={(event) => put(event.target.value === "" ? [] : [event.target.value])}
          />
        </Field>
      )}
      {picks.length > 0 && (
        <Pick
          id={writes ? `${id}-keuze` : id}
          label={say.value}
          options={options}
          value={placeOf(value)}
          onChange={(place) => put(valueAt(place))}
        />
      )}
    </>
  );
};
