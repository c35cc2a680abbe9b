import { createContext, type ReactNode, use, useId } from "react";
import { useWords } from "./language.tsx";
import { uiWords } from "./words.ts";
import "./field.css";

/** What stands around a control. */
export type FieldText = {
  /** The id of the control, so that an error summary can point at it. */
  readonly id?: string | undefined;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  /** What is wrong and what to do; absent where nothing is wrong. */
  readonly error?: ReactNode;
  /** A line between label and control, such as who reads the answer. */
  readonly note?: ReactNode;
  /** A line under the control, such as when it was saved. */
  readonly state?: ReactNode;
  readonly optional?: boolean | undefined;
  readonly required?: boolean | undefined;
  /** `question` sets the label as a heading: what the page is about. */
  readonly look?: "field" | "question" | undefined;
};

type Wiring = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-required": true | undefined;
};

const Wired = createContext<Wiring | undefined>(undefined);

/** What a control inside a `Field` puts on its element. Outside a field it has to be labelled by the page itself. */
export const useWiring = (): Partial<Wiring> => use(Wired) ?? {};

const isThere = (part: ReactNode): boolean => part !== undefined && part !== null && part !== false && part !== "";

/** Ids for the parts around a control, and the control's list of descriptions in the order in which they are read. */
export const useFieldIds = ({ id, help, error, note }: FieldText) => {
  const own = useId();
  const control = id ?? own;
  const ids = { control, help: `${control}-help`, error: `${control}-error`, note: `${control}-note` };
  const described = [
    isThere(error) ? ids.error : undefined,
    isThere(help) ? ids.help : undefined,
    isThere(note) ? ids.note : undefined,
  ].filter((one) => one !== undefined);
  return { ...ids, described: described.length > 0 ? described.join(" ") : undefined };
};

export const OptionalMark = () => <span className="field-optional"> ({useWords(uiWords).optional})</span>;

/** Help, note and error above a control: one is read before one answers, and a phone's keyboard never covers it. */
export const FieldLines = ({ text, ids }: { text: FieldText; ids: ReturnType<typeof useFieldIds> }) => {
  const say = useWords(uiWords);
  return (
    <>
      {isThere(text.help) && (
        <div className="field-help" id={ids.help}>
          {text.help}
        </div>
      )}
      {isThere(text.note) && (
        <div className="field-note" id={ids.note}>
          {text.note}
        </div>
      )}
      {isThere(text.error) && (
        <p className="field-error" id={ids.error}>
          <span className="for-screen-readers">{say.error}: </span>
          {text.error}
        </p>
      )}
    </>
  );
};

/** A label above one control (`TextInput`, `TextArea`, `NumberInput`, `Select`, `TimeInput`) with all that belongs to it. */
export const Field = ({ children, ...text }: FieldText & { readonly children: ReactNode }) => {
  const ids = useFieldIds(text);
  const wiring: Wiring = {
    id: ids.control,
    "aria-describedby": ids.described,
    "aria-invalid": isThere(text.error) || undefined,
    "aria-required": text.required || undefined,
  };
  return (
    <div className="field" data-look={text.look ?? "field"} data-wrong={isThere(text.error) || undefined}>
      <label className="field-label" htmlFor={ids.control}>
        {text.label}
        {text.optional && <OptionalMark />}
      </label>
      <FieldLines text={text} ids={ids} />
      <Wired value={wiring}>{children}</Wired>
      {isThere(text.state) && <div className="field-state">{text.state}</div>}
    </div>
  );
};
