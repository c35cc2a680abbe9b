import { type Ref, useEffect, useRef, useState } from "react";
import { useWiring } from "./field.tsx";
import { readTime, type TimeReading } from "./read-time.ts";

type TimeInputProps = {
  /** `HH:MM` on a 24-hour clock. */
  readonly value: string | undefined;
  readonly onRead: (reading: TimeReading) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly name?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** A time of the day on a 24-hour clock, whatever the browser's own habits are. */
export const TimeInput = ({ value, onRead, onBlur, ...rest }: TimeInputProps) => {
  const [text, setText] = useState(value ?? "");
  const reported = useRef(value);

  useEffect(() => {
    if (reported.current === value) return;
    reported.current = value;
    setText(value ?? "");
  }, [value]);

  const read = (typed: string) => {
    const reading = readTime(typed);
    reported.current = reading.is === "time" ? reading.time : undefined;
    setText(typed);
    onRead(reading);
  };
  const settle = () => {
    const reading = readTime(text);
    if (reading.is === "time") setText(reading.time);
    onBlur?.();
  };
  return (
    <input
      type="text"
      autoComplete="off"
      {...useWiring()}
      {...rest}
      className="input in-columns"
      data-width="short"
      value={text}
      onChange={(event) => read(event.target.value)}
      onBlur={settle}
    />
  );
};
