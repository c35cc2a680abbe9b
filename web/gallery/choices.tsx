import { useState } from "react";
import { CheckboxGroup } from "../ui/checkbox-group.tsx";
import { Confidentiality } from "../ui/confidentiality.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { SavedState, type Saving } from "../ui/saved-state.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { each, galleryWords } from "./words.ts";

const states: Saving[] = [
  { is: "unsaved" },
  { is: "saving" },
  { is: "saved", at: "2026-12-03T13:02:00.000Z" },
  { is: "waiting" },
  { is: "failed" },
];

const useOptions = () => {
  const say = useWords(galleryWords);
  const fit = each(say.fitOptions).map((label, at) => ({ value: at + 1, label, aside: at === 5 }));
  const own = (
    <Field id="own-words" label={say.ownWords}>
      <TextInput name="own-words" />
    </Field>
  );
  const lacks = each(say.lacksOptions).map((label, at) => ({
    value: `lack-${at}`,
    label,
    help: at === 0 ? say.lacksHelp : undefined,
    opens: at === 3 ? own : undefined,
    exclusive: at === 4,
    aside: at === 4,
  }));
  return { fit, lacks };
};

/** Pick one and tick any, as a list and as a scale, with who reads it and whether it is kept. */
export const Choices = () => {
  const say = useWords(galleryWords);
  const { fit, lacks } = useOptions();
  const [one, setOne] = useState<number | undefined>(4);
  const [listed, setListed] = useState<number | undefined>(undefined);
  const [many, setMany] = useState<string[]>(["lack-0", "lack-3"]);
  return (
    <Stack gap="large">
      <RadioGroup
        id="fit"
        look="question"
        label={say.fit}
        note={<Confidentiality reader="committee-by-name" />}
        help={say.fitHelp}
        layout="scale"
        options={fit}
        value={one}
        onChange={setOne}
        onClear={() => setOne(undefined)}
        state={<SavedState saving={{ is: "saved", at: "2026-12-03T13:02:00.000Z" }} />}
      />
      <CheckboxGroup
        id="lacks"
        look="question"
        label={say.lacks}
        note={<Confidentiality reader="group-figure" />}
        options={lacks}
        value={many}
        onChange={setMany}
        state={<SavedState saving={{ is: "waiting" }} />}
      />
      <RadioGroup
        id="listed"
        label={say.fit}
        note={<Confidentiality reader="committee-only" />}
        error={listed === undefined && say.organisationWrong}
        options={fit}
        value={listed}
        onChange={setListed}
        optional
      />
      <Stack gap="small">
        {states.map((saving) => (
          <SavedState key={saving.is} saving={saving} onRetry={() => undefined} />
        ))}
      </Stack>
    </Stack>
  );
};
