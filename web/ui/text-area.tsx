import { type ComponentProps, useId, useState } from "react";
import { useWiring } from "./field.tsx";
import { useWords } from "./language.tsx";
import { uiWords } from "./words.ts";

type TextAreaProps = Omit<ComponentProps<"textarea">, "maxLength"> & {
  /** Most characters that may be kept. More may be typed, so that nothing pasted is cut off unseen; the line tells. */
  readonly maxLength?: number | undefined;
};

const length = (value: unknown): number => (typeof value === "string" ? value.length : 0);

/** Several lines of text that grow with what is written; counts down once a fifth of the room is left. */
export const TextArea = ({ maxLength, onChange, ...rest }: TextAreaProps) => {
  const say = useWords(uiWords);
  const wiring = useWiring();
  const countId = useId();
  const [typed, setTyped] = useState(() => length(rest.defaultValue));

  const used = rest.value === undefined ? typed : length(rest.value);
  const left = maxLength === undefined ? undefined : maxLength - used;
  const tells = left !== undefined && maxLength !== undefined && left <= maxLength / 5;
  const described = [wiring["aria-describedby"], tells ? countId : undefined].filter((id) => id !== undefined);
  return (
    <>
      <textarea
        rows={4}
        {...wiring}
        aria-describedby={described.length > 0 ? described.join(" ") : undefined}
        {...rest}
        className="input"
        onChange={(event) => {
          setTyped(event.target.value.length);
          onChange?.(event);
        }}
      />
      <p className="input-count in-columns" id={countId} aria-live="polite" data-over={(left ?? 0) < 0 || undefined}>
        {tells && (left < 0 ? say.charactersTooMany(-left) : say.charactersLeft(left))}
      </p>
    </>
  );
};
