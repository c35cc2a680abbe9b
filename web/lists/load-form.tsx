import { type RefObject, useRef, useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import { includedLists } from "#shared/lists/included/index.ts";
import { type IncludedName, includedNames } from "#shared/lists/included/names.ts";
import type { ReferenceList } from "#shared/lists/list-entry.ts";
import { ListId } from "#shared/lists/list-id.ts";
import type { ListSource } from "#shared/lists/operations.ts";
import { base64Of } from "../api/base64-of.ts";
import { Button } from "../ui/button.tsx";
import { Field, useWiring } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Select } from "../ui/select.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { listPageWords } from "./words.ts";

/** What somebody wants to load, and under which name. */
export type LoadPlan = Pick<ReferenceList, "list" | "title" | "scheme"> & { readonly source: ListSource };

type LoadFormProps = {
  readonly busy: boolean;
  readonly known: readonly ReferenceList[];
  /** The list that is to be replaced. */
  readonly begin: ReferenceList | undefined;
  readonly onLook: (plan: LoadPlan) => void;
};

const FileInput = ({ picked }: { picked: RefObject<HTMLInputElement | null> }) => (
  <input {...useWiring()} ref={picked} type="file" accept=".csv,.txt,.tsv" className="input" />
);

/** Where a list comes from, and whose codes it has. */
export const LoadForm = ({ busy, known, begin, onLook }: LoadFormProps) => {
  const say = useWords(listPageWords);
  const language = useLanguage();
  const picked = useRef<HTMLInputElement>(null);
  const [from, setFrom] = useState<"file" | "included">("file");
  const [included, setIncluded] = useState<IncludedName>("programmes");
  const [about, setAbout] = useState({
    list: begin?.list ?? "",
    nl: begin?.title.nl ?? "",
    en: begin?.title.en ?? "",
    scheme: begin?.scheme ?? "",
  });
  const [tried, setTried] = useState(false);
  const [hasNoFile, setNoFile] = useState(false);

  const called = (list: string) => {
    const there = known.find((one) => one.list === list);
    setAbout(there ? { list, nl: there.title.nl, en: there.title.en ?? "", scheme: there.scheme } : { ...about, list });
  };
  const takeIncluded = (name: IncludedName) => {
    const { title, scheme } = includedLists[name];
    setIncluded(name);
    setAbout({ list: name, nl: title.nl, en: title.en ?? "", scheme });
  };
  const look = async () => {
    const file = from === "file" ? picked.current?.files?.[0] : undefined;
    setTried(true);
    setNoFile(from === "file" && file === undefined);
    const isNamed = ListId.safeParse(about.list).success && about.nl.trim() !== "" && about.scheme.trim() !== "";
    if (!isNamed || (from === "file" && file === undefined)) return;
    const source: ListSource = file ? { is: "file", base64: await base64Of(file) } : { is: "included", name: included };
    const en = about.en.trim();
    onLook({
      ...{ list: about.list, scheme: about.scheme.trim(), source },
      title: { nl: about.nl.trim(), ...(en !== "" && { en }) },
    });
  };
  const wrong = (isWrong: boolean, words: string) => (tried && isWrong ? words : undefined);
  const text = (key: "nl" | "en" | "scheme", most: number) => (
    <TextInput
      value={about[key]}
      maxLength={most}
      onChange={({ target }) => setAbout({ ...about, [key]: target.value })}
    />
  );
  return (
    <Stack>
      <RadioGroup
        id="list-from"
        label={say.from}
        value={from}
        onChange={(now) => {
          setFrom(now);
          if (now === "included") takeIncluded(included);
        }}
        options={[
          { value: "file", label: say.fromFile },
          { value: "included", label: say.fromIncluded },
        ]}
      />
      {from === "file" ? (
        <Field id="list-file" label={say.file} help={say.fileHelp} error={hasNoFile ? say.noFile : undefined}>
          <FileInput picked={picked} />
        </Field>
      ) : (
        <Field id="list-included" label={say.included} help={say.includedHelp}>
          <Select
            empty={null}
            value={included}
            onChange={({ target }) => takeIncluded(includedNames.find((name) => name === target.value) ?? "programmes")}
            options={includedNames.map((name) => ({
              value: name,
              label: inLanguage(includedLists[name].title, language),
            }))}
          />
        </Field>
      )}
      <Field
        id="list-id"
        label={say.id}
        help={say.idHelp}
        error={wrong(!ListId.safeParse(about.list).success, say.idWrong)}
      >
        <TextInput width="middle" value={about.list} onChange={({ target }) => called(target.value)} maxLength={40} />
      </Field>
      <Field id="list-title" label={say.titleNl} error={wrong(about.nl.trim() === "", say.titleWrong)}>
        {text("nl", 200)}
      </Field>
      <Field id="list-title-en" label={say.titleEn} optional>
        {text("en", 200)}
      </Field>
      <Field
        id="list-scheme"
        label={say.scheme}
        help={say.schemeHelp}
        error={wrong(about.scheme.trim() === "", say.schemeWrong)}
      >
        {text("scheme", 120)}
      </Field>
      <div>
        <Button look="primary" busy={busy} busyWords={say.looking} onClick={() => void look()}>
          {say.look}
        </Button>
      </div>
    </Stack>
  );
};
