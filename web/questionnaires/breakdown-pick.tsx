import { listOrganisations } from "#shared/organisations/operations.ts";
import type { Question } from "#shared/questions/question.ts";
import { useRead } from "../api/use-read.ts";
import { CheckboxGroup } from "../ui/checkbox-group.tsx";
import { useWords } from "../ui/language.tsx";
import type { SetField } from "./question-editor.tsx";
import { builderWords } from "./words.ts";

const most = 3;

/** By which traits of organisations the answers are broken down, in the order in which they are chosen. */
export const BreakdownPick = ({ question, set }: { question: Question; set: SetField }) => {
  const say = useWords(builderWords);
  const organisations = useRead(listOrganisations, {}).data?.organisations ?? [];
  const chosen = question.breakdown ?? [];
  const traits = [...new Set([...chosen, ...organisations.flatMap(({ attributes }) => Object.keys(attributes))])];
  if (traits.length === 0) return <p>{say.noTraits}</p>;
  return (
    <CheckboxGroup
      id="veld-uitsplitsing"
      label={say.breakdown}
      help={say.breakdownHelp}
      options={traits.toSorted().map((trait) => ({ value: trait, label: trait }))}
      value={chosen}
      onChange={(picked) => {
        const kept = chosen.filter((trait) => picked.includes(trait));
        const order = [...kept, ...picked.filter((trait) => !kept.includes(trait))].slice(0, most);
        set("breakdown", order.length === 0 ? undefined : order);
      }}
    />
  );
};
