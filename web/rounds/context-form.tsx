import { useState } from "react";
import { contextValues } from "#shared/questionnaires/context.ts";
import { reviseRound } from "#shared/rounds/operations.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { Select } from "../ui/select.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { listWords } from "./list-words.ts";
import { planOf } from "./plan-of.ts";
import type { RoundInPreparation } from "./round-preparation.tsx";

type ContextFormProps = { readonly view: RoundInPreparation; readonly names: readonly string[] };

/** What conditions of the questionnaire ask of the round itself, such as which table it is about. */
export const ContextForm = ({ view: { round }, names }: ContextFormProps) => {
  const say = useWords(listWords);
  const revise = useDo(reviseRound);
  const [told, setTold] = useState<Readonly<Record<string, string>>>(round.context ?? {});
  const isChanged = names.some((name) => (told[name] ?? "") !== (round.context?.[name] ?? ""));
  const save = () => {
    const context = Object.fromEntries(Object.entries(told).filter(([, value]) => value.trim() !== ""));
    void revise.run({ params: { roundId: round.roundId }, body: { ...planOf(round), context } });
  };
  return (
    <Stack>
      <h3>{say.about}</h3>
      {revise.failed && <FailedNotice failed={revise.failed} />}
      {names.map((name) => {
        const values = contextValues(name);
        const put = (value: string) => setTold({ ...told, [name]: value });
        return (
          <Field key={name} id={`context-${name}`} label={say.context[name] ?? name} required>
            {values ? (
              <Select
                value={told[name] ?? ""}
                onChange={(event) => put(event.target.value)}
                options={values.map((value) => ({ value, label: say.values[value] ?? value }))}
              />
            ) : (
              <TextInput value={told[name] ?? ""} maxLength={120} onChange={(event) => put(event.target.value)} />
            )}
          </Field>
        );
      })}
      {isChanged && (
        <div>
          <Button busy={revise.busy} onClick={save}>
            {say.save}
          </Button>
        </div>
      )}
    </Stack>
  );
};
