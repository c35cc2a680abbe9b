import { type ComponentProps, useId, useState } from "react";
import { useWiring } from "./field.tsx";
import { useWords } from "./language.tsx";
import { useSettled } from "./use-settled.ts";
import { uiWords } from "./words.ts";

type TextAreaProps = Omit<ComponentProps<"textarea">, "maxLength"> & {
  /** Most characters that may be kept. More may be typed, so that nothing pasted is cut off unseen; the line tells. */
  readonly maxLength?: number | undefined;
};

const length = (value: unknown): number => (typeof value === "string" ? value.length : 0);

/** Counts down once a fifth of the room is left; read aloud when typing pauses, not at every key. */
const RoomLeft = ({ id, used, maxLength }: { id: string; used: number; maxLength: number }) => {
  const say = useWords(uiWords);
  const left = maxLength - used;
  const words = left < 0 ? say.charactersTooMany(-left) : left <= maxLength / 5 ? say.charactersLeft(left) : "";
  return (
    <>
      <p className="input-count in-columns" id={id} data-over={left < 0 || undefined}>
        {words}
      </p>
      <p className="for-screen-readers" role="status">
        {useSettled(words, 1000)}
      </p>
    </>
  );
};

/** Several lines of text that grow with what is written. */
export const TextArea = ({ maxLength, onChange, ...rest }: TextAreaProps) => {
  const wiring = useWiring();
  const countId = useId();
  const [typed, setTyped] = useState(() => length(rest.defaultValue));

  const described = [wiring["aria-describedby"], maxLength && countId].filter(Boolean).join(" ");
  return (
    <>
      <textarea
        rows={4}
        {...wiring}
        aria-describedby={described === "" ? undefined : described}
        {...rest}
        className="input"
        onChange={(event) => {
          setTyped(event.target.value.length);
          onChange?.(event);
        }}
      />
      {maxLength !== undefined && (
        <RoomLeft id={countId} used={rest.value === undefined ? typed : length(rest.value)} maxLength={maxLength} />
      )}
    </>
  );
};
