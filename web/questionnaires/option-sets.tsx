import { freshId } from "#shared/questionnaires/editing/fresh-id.ts";
import type { OptionSet } from "#shared/questionnaires/option-set.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { useKeeper, useKept } from "./keeping/use-keeper.ts";
import { moved } from "./moved.ts";
import { TextPair } from "./text-pair.tsx";
import { ThingActions } from "./thing-actions.tsx";
import { builderWords } from "./words.ts";

/** The answers that questions share; a change reaches every question that uses them. */
export const OptionSets = () => {
  const say = useWords(builderWords);
  const sets = useKept(({ history }) => history.draft.optionSets);
  if (sets.length === 0)
    return (
      <EmptyState heading={say.noSets}>
        <p>{say.noSetsWhat}</p>
      </EmptyState>
    );
  return (
    <Stack gap="large">
      <p>{say.setsLead}</p>
      {sets.map((set) => (
        <SharedSet key={set.id} set={set} />
      ))}
    </Stack>
  );
};

const SharedSet = ({ set }: { set: OptionSet }) => {
  const say = useWords(builderWords);
  const keeper = useKeeper();
  const used = useKept(({ history }) => history.draft.questions.filter(({ optionSet }) => optionSet === set.id).length);
  const change = (next: OptionSet, typed?: string) => keeper.edit({ is: "set-changed", set: next }, typed);
  const { choices } = set;
  const add = () => {
    const choice = {
      id: freshId(
        "o",
        choices.map(({ id }) => id),
      ),
      label: { nl: "" },
    };
    change({ ...set, choices: [...choices, choice] });
    requestAnimationFrame(() => document.getElementById(`gedeeld-${set.id}-${choices.length}`)?.focus());
  };
  return (
    <section aria-labelledby={`gedeeld-${set.id}`}>
      <Stack>
        <div>
          <h2 id={`gedeeld-${set.id}`}>{set.label.nl || say.set}</h2>
          <p>{say.usedIn(used)}</p>
        </div>
        <TextPair
          id={`gedeeld-${set.id}-naam`}
          label={say.setName}
          value={set.label}
          onChange={(label) => change({ ...set, label }, `${set.id}/label`)}
          onLeave={keeper.settle}
        />
        <ol className="things-list">
          {choices.map((choice, place) => {
            const name = say.thing(say.answer, place + 1);
            const put = (next: OptionSet["choices"], typed?: string) => change({ ...set, choices: next }, typed);
            return (
              <li key={choice.id} className="thing">
                <div className="thing-fields">
                  <TextPair
                    id={`gedeeld-${set.id}-${place}`}
                    label={name}
                    value={choice.label}
                    onChange={(label) =>
                      put(
                        choices.map((one) => (one.id === choice.id ? { ...one, label } : one)),
                        `${set.id}/${choice.id}`,
                      )
                    }
                    onLeave={keeper.settle}
                  />
                </div>
                <ThingActions
                  name={name}
                  place={place}
                  count={choices.length}
                  onMove={(by) => put([...moved(choices, place, by)])}
                  onRemove={choices.length > 2 ? () => put(choices.filter(({ id }) => id !== choice.id)) : undefined}
                />
              </li>
            );
          })}
        </ol>
        <div className="row">
          <Button onClick={add}>{say.addThing(say.answer)}</Button>
          <Button look="quiet" onClick={() => keeper.edit({ is: "set-out", id: set.id })}>
            {say.dissolve}
          </Button>
        </div>
      </Stack>
    </section>
  );
};
