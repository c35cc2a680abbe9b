import { type FocusEvent, type Ref, useEffect, useRef, useState } from "react";
import type { Day } from "#shared/kernel/time.ts";
import type { FieldText } from "./field.tsx";
import { FieldGroup } from "./field-group.tsx";
import { useWords } from "./language.tsx";
import { type DayReading, type DayText, dayText, readDay } from "./read-day.ts";
import { uiWords } from "./words.ts";

type DateInputProps = FieldText & {
  readonly value: Day | undefined;
  readonly onRead: (reading: DayReading) => void;
  /** When the focus leaves all three fields. */
  readonly onBlur?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

const parts = ["day", "month", "year"] as const;

/**
 * A date in three fields, day first. The browser's own date field shows the order of the browser's language, not of
 * the page, so the same screen would mean two days to two people; three fields also read well aloud and on a keypad.
 */
export const DateInput = ({ value, onRead, onBlur, disabled, ref, ...text }: DateInputProps) => {
  const say = useWords(uiWords);
  const [typed, setTyped] = useState<DayText>(() => dayText(value));
  const reported = useRef(value);

  useEffect(() => {
    if (reported.current === value) return;
    reported.current = value;
    setTyped(dayText(value));
  }, [value]);

  const read = (next: DayText) => {
    const reading = readDay(next);
    reported.current = reading.is === "day" ? reading.day : undefined;
    setTyped(next);
    onRead(reading);
  };
  const left = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.();
  };
  return (
    <FieldGroup {...text}>
      {({ firstId, wrong }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: hears when the focus leaves the three fields together
        <div className="input-row" onBlur={left}>
          {parts.map((part) => (
            <label key={part} className="input-part" data-part={part}>
              {say[part]}
              <input
                type="text"
                inputMode={part === "month" ? "text" : "numeric"}
                autoComplete="off"
                className="input in-columns"
                id={part === "day" ? firstId : undefined}
                ref={part === "day" ? ref : undefined}
                aria-invalid={wrong || undefined}
                disabled={disabled}
                value={typed[part]}
                onChange={(event) => read({ ...typed, [part]: event.target.value })}
              />
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
};
