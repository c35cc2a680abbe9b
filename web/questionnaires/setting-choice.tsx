import { ChoiceRow } from "../ui/choice.tsx";
import { Field } from "../ui/field.tsx";
import { Select } from "../ui/select.tsx";

type TickProps = {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: boolean;
  readonly onChange: (on: boolean) => void;
};

/** Something that is so or is not. */
export const Tick = ({ id, label, help, value, onChange }: TickProps) => (
  <ChoiceRow
    id={id}
    option={{ value: id, label, help }}
    picked={value}
    input={<input type="checkbox" id={id} checked={value} onChange={(event) => onChange(event.target.checked)} />}
  />
);

type PickProps = {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly error?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: unknown;
  readonly empty?: string | null | undefined;
  readonly onChange: (value: string) => void;
};

/** One of a list of names. */
export const Pick = ({ options, value, empty, onChange, ...text }: PickProps) => (
  <Field {...text}>
    <Select
      options={options}
      empty={empty}
      value={typeof value === "string" ? value : ""}
      onChange={(event) => onChange(event.target.value)}
    />
  </Field>
);
