import { Field } from "../ui/field.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { ControlProps } from "./control.ts";

/** Words of one's own, on one line or on several. Blank is the same as nothing. */
export const Text = ({ spec, value, onChange, ...text }: ControlProps<"text">) => {
  const given = (typed: string) => onChange(typed.trim() === "" ? null : typed, "typed");
  const shown = typeof value === "string" ? value : "";
  return (
    <Field {...text}>
      {spec.long ? (
        <TextArea value={shown} maxLength={spec.maxLength} onChange={(event) => given(event.target.value)} />
      ) : (
        <TextInput value={shown} autoComplete="off" onChange={(event) => given(event.target.value)} />
      )}
    </Field>
  );
};
