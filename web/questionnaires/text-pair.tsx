import type { DraftText } from "#shared/questionnaires/draft.ts";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { usePlace } from "./place.ts";
import { builderWords } from "./words.ts";

type TextPairProps = {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: DraftText | undefined;
  readonly long?: boolean;
  readonly optional?: boolean | undefined;
  readonly onChange: (value: DraftText) => void;
  readonly onLeave: () => void;
  /** Several lines were pasted into a field that holds one. */
  readonly onLines?: ((lines: readonly string[]) => void) | undefined;
};

/** One text in Dutch, with its English beside it where that is shown. */
export const TextPair = ({ id, label, help, value, long, optional, onChange, onLeave, onLines }: TextPairProps) => {
  const say = useWords(builderWords);
  const { english } = usePlace();
  const { nl = "", en = "" } = value ?? {};
  const of = (language: "nl" | "en", words: string) => {
    const given = (typed: string) =>
      onChange(language === "nl" ? { ...value, nl: typed } : { nl, ...(typed !== "" && { en: typed }) });
    const shared = { value: language === "nl" ? nl : en, lang: language, onBlur: onLeave };
    return (
      <Field
        id={language === "nl" ? id : `${id}-en`}
        label={words}
        help={language === "nl" ? help : undefined}
        optional={language === "nl" && optional}
      >
        {long ? (
          <TextArea {...shared} rows={2} onChange={(event) => given(event.target.value)} />
        ) : (
          <TextInput
            {...shared}
            autoComplete="off"
            onChange={(event) => given(event.target.value)}
            onPaste={(event) => {
              const lines = event.clipboardData
                .getData("text/plain")
                .split(/\r?\n/)
                .map((line) => line.trim());
              const written = lines.filter((line) => line !== "");
              if (onLines === undefined || language !== "nl" || written.length < 2) return;
              event.preventDefault();
              onLines(written);
            }}
          />
        )}
      </Field>
    );
  };
  return (
    <div className="text-pair" data-english={english || undefined}>
      {of("nl", label)}
      {english && of("en", say.inEnglish(label))}
    </div>
  );
};
