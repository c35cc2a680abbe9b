import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { controlWords } from "./words.ts";

type OwnWordsProps = { readonly value: string | undefined; readonly onChange: (words: string) => void };

/** The line that opens under "anders, namelijk". */
export const OwnWords = ({ value, onChange }: OwnWordsProps) => (
  <Field label={useWords(controlWords).ownWords}>
    <TextInput value={value ?? ""} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
  </Field>
);
