import { inLanguage } from "#shared/kernel/text.ts";
import { listQuestionnaires } from "#shared/questionnaires/operations.ts";
import { roundKinds } from "#shared/rounds/kinds/index.ts";
import type { RoundKind } from "#shared/rounds/kinds/kind.ts";
import { useRead } from "../api/use-read.ts";
import { Field } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Select } from "../ui/select.tsx";
import { Stack } from "../ui/stack.tsx";
import { kindWords } from "./kind-words.ts";

type KindChoiceProps = {
  readonly kind: RoundKind;
  /** The published questionnaire that was chosen; empty for the one of the kind's template. */
  readonly own: string;
  readonly onKind: (kind: RoundKind) => void;
  readonly onOwn: (questionnaireId: string) => void;
};

/** What a round is for, and the questionnaire with which it is held. */
export const KindChoice = ({ kind, own, onKind, onOwn }: KindChoiceProps) => {
  const say = useWords(kindWords);
  const language = useLanguage();
  const { data } = useRead(listQuestionnaires, {});
  const published = (data?.questionnaires ?? []).filter(({ state }) => state === "published");
  const usual = kind.template === undefined ? null : say.templateOf(inLanguage(kind.title, language));
  const pick = (name: string) => {
    const next = roundKinds.one(name);
    onKind(next);
    onOwn(next.template === undefined ? (published[0]?.questionnaireId ?? "") : "");
  };
  return (
    <Stack>
      <Field id="plan-kind" label={say.kind} help={say.kindHelp} required>
        <Select
          empty={null}
          width="full"
          value={kind.name}
          onChange={(event) => pick(event.target.value)}
          options={roundKinds.all.map(({ name, title }) => ({ value: name, label: inLanguage(title, language) }))}
        />
      </Field>
      <p className="in-columns">{`${inLanguage(kind.purpose, language)} ${inLanguage(kind.rhythm, language)}`}</p>
      <Field id="plan-questionnaire" label={say.template} help={say.templateHelp} required>
        <Select
          empty={usual}
          width="full"
          value={own}
          onChange={(event) => onOwn(event.target.value)}
          options={published.map(({ questionnaireId, title, version }) => ({
            value: questionnaireId,
            label: say.templateOwn(language === "en" ? (title.en ?? title.nl) : title.nl, version ?? ""),
          }))}
        />
      </Field>
    </Stack>
  );
};
