import { type Ref, useEffect, useRef, useState } from "react";
import type { Language } from "#shared/kernel/text.ts";
import { useWiring } from "./field.tsx";
import { useLanguage } from "./language.tsx";
import { type NumberReading, readNumber } from "./read-number.ts";
import { shownNumber } from "./shown.ts";

type NumberInputProps = {
  readonly value: number | undefined;
  /** Every keystroke's reading; what could not be read is handed over too, so that the page can say so. */
  readonly onRead: (reading: NumberReading) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly name?: string | undefined;
  /** Stands behind the field: `%`, `vacatures`. */
  readonly unit?: string | undefined;
  /** Digits after the decimal sign; 0 brings up the keypad without one. */
  readonly decimals?: number | undefined;
  readonly disabled?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

const written = (value: number | undefined, language: Language): string =>
  value === undefined ? "" : shownNumber(value, language, 12);

/** A number in Dutch or English notation. On leaving, it is written back as it was understood. */
export const NumberInput = ({ value, onRead, onBlur, unit, decimals = 2, ...rest }: NumberInputProps) => {
  const language = useLanguage();
  const wiring = useWiring();
  const [text, setText] = useState(() => written(value, language));
  const reported = useRef(value);
  const spoken = useRef(language);

  useEffect(() => {
    if (reported.current === value && spoken.current === language) return;
    reported.current = value;
    spoken.current = language;
    setText(written(value, language));
  }, [value, language]);

  const read = (typed: string) => {
    const reading = readNumber(typed, language);
    reported.current = reading.is === "number" ? reading.value : undefined;
    setText(typed);
    onRead(reading);
  };
  const settle = () => {
    const reading = readNumber(text, language);
    if (reading.is === "number") setText(written(reading.value, language));
    onBlur?.();
  };
  const unitId = wiring.id === undefined ? undefined : `${wiring.id}-unit`;
  const described = [wiring["aria-describedby"], unit === undefined ? undefined : unitId].filter(Boolean).join(" ");
  return (
    <span className="input-unit">
      <input
        type="text"
        inputMode={decimals === 0 ? "numeric" : "decimal"}
        autoComplete="off"
        {...wiring}
        {...rest}
        aria-describedby={described === "" ? undefined : described}
        className="input in-columns"
        data-width="short"
        value={text}
        onChange={(event) => read(event.target.value)}
        onBlur={settle}
      />
      {unit !== undefined && <span id={unitId}>{unit}</span>}
    </span>
  );
};
