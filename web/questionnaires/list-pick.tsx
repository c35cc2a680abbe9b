import { inLanguage } from "#shared/kernel/text.ts";
import { listReferenceLists } from "#shared/lists/operations.ts";
import { useRead } from "../api/use-read.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { listPickWords } from "./list-pick-words.ts";
import { Pick } from "./setting-choice.tsx";

type ListPickProps = {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly value: unknown;
  readonly onChange: (list: string) => void;
};

/** One of the reference lists by its name; one that is not loaded yet keeps its place. */
export const ListPick = ({ value, onChange, ...text }: ListPickProps) => {
  const language = useLanguage();
  const say = useWords(listPickWords);
  const lists = useRead(listReferenceLists, {}).data?.lists ?? [];
  const options = lists.map(({ list, title, scheme, entries }) => ({
    value: list,
    label: say.named(inLanguage(title, language), scheme, entries),
  }));
  const isThere = typeof value !== "string" || value === "" || lists.some(({ list }) => list === value);
  const shown = isThere ? options : [...options, { value, label: say.notLoaded(value) }];
  return (
    <Pick
      {...text}
      help={lists.length === 0 ? say.none : text.help}
      options={shown}
      value={value}
      onChange={onChange}
    />
  );
};
