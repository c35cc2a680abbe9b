import { useState } from "react";
import { Confidentiality } from "../ui/confidentiality.tsx";
import { DateInput } from "../ui/date-input.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { NumberInput } from "../ui/number-input.tsx";
import type { DayReading } from "../ui/read-day.ts";
import type { NumberReading } from "../ui/read-number.ts";
import type { TimeReading } from "../ui/read-time.ts";
import { SavedState } from "../ui/saved-state.tsx";
import { Select } from "../ui/select.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { TimeInput } from "../ui/time-input.tsx";
import { uiWords } from "../ui/words.ts";
import { Part } from "./part.tsx";
import { each, galleryWords } from "./words.ts";

const NumberField = () => {
  const say = useWords(galleryWords);
  const ui = useWords(uiWords);
  const [reading, setReading] = useState<NumberReading>({ is: "number", value: 1250 });
  return (
    <Field
      id="vacancies"
      label={say.vacancies}
      help={say.vacanciesHelp}
      error={reading.is === "unread" && ui.numberUnread(reading.text)}
      state={<SavedState saving={{ is: "saved", at: "2026-12-03T13:02:00.000Z" }} />}
    >
      <NumberInput
        decimals={0}
        unit={say.vacanciesUnit}
        value={reading.is === "number" ? reading.value : undefined}
        onRead={setReading}
      />
    </Field>
  );
};

const MomentFields = () => {
  const say = useWords(galleryWords);
  const ui = useWords(uiWords);
  const [day, setDay] = useState<DayReading>({ is: "day", day: "2026-11-14" });
  const [time, setTime] = useState<TimeReading>({ is: "time", time: "17:00" });
  const error = day.is === "unread" ? ui.dayUnread : say.closesWrong;
  return (
    <>
      <DateInput
        id="closes"
        label={say.closesOn}
        help={say.closesHelp}
        error={(day.is === "unread" || (day.is === "day" && day.day <= "2026-12-01")) && error}
        value={day.is === "day" ? day.day : undefined}
        onRead={setDay}
      />
      <Field id="time" label={say.closesAt} error={time.is === "unread" && ui.timeUnread(time.text)}>
        <TimeInput value={time.is === "time" ? time.time : undefined} onRead={setTime} />
      </Field>
    </>
  );
};

/** Every field: empty, filled, wrong, out of reach. */
export const Fields = () => {
  const say = useWords(galleryWords);
  return (
    <Part heading={say.headings.fields}>
      <Stack gap="large">
        <Field id="organisation" label={say.organisation} error={say.organisationWrong} required>
          <TextInput name="organisation" autoComplete="organization" />
        </Field>
        <Field label={say.longWord} optional>
          <TextInput name="long" defaultValue={say.longWord} disabled />
        </Field>
        <Field id="sector" label={say.sector} help={say.sectorHelp}>
          <Select options={each(say.sectors).map((label) => ({ value: label, label }))} />
        </Field>
        <NumberField />
        <MomentFields />
        <Field
          id="remarks"
          label={say.remarks}
          help={say.remarksHelp}
          note={<Confidentiality reader="committee-text" />}
          optional
        >
          <TextArea maxLength={200} defaultValue={say.noticeText.repeat(2)} />
        </Field>
      </Stack>
    </Part>
  );
};
