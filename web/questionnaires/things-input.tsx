import { inLanguage } from "#shared/kernel/text.ts";
import type { DraftText } from "#shared/questionnaires/draft.ts";
import { freshSettings, freshThing } from "#shared/questionnaires/editing/form/fresh-settings.ts";
import type { SettingField } from "#shared/questionnaires/editing/form/setting-field.ts";
import type { SettingWords } from "#shared/questions/authoring.ts";
import { questionKinds } from "#shared/questions/index.ts";
import { Button } from "../ui/button.tsx";
import { FieldGroup } from "../ui/field-group.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { moved } from "./moved.ts";
import { fieldIds, usePlace } from "./place.ts";
import { type DrawsSetting, type Fields, type SettingProps, withField } from "./setting-props.ts";
import { TextPair } from "./text-pair.tsx";
import { ThingActions } from "./thing-actions.tsx";
import { builderWords } from "./words.ts";

type Things = Extract<SettingField, { is: "things" }>;
type ThingsProps = SettingProps<Things> & { readonly words: SettingWords | undefined; readonly Input: DrawsSetting };

/** Things in an order: options, rows, classes. Ids are made and kept here; no author sees them. */
export const ThingsInput = ({ Input, field, kind, at, value, whole, onChange, onLeave, words }: ThingsProps) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const { tell } = usePlace();
  const things = (Array.isArray(value) ? value : []) as readonly Fields[];
  const one = words?.one ? inLanguage(words.one, language) : field.name;
  const id = fieldIds.setting(at);
  const [label, ...others] = field.fields;
  const isFixed = field.least === field.most;
  const mayGo = !isFixed && (things.length > field.least || field.optional);

  const put = (next: readonly Fields[], typed?: boolean) =>
    onChange(next.length === 0 && field.optional ? undefined : next, typed);
  const change = (place: number, name: string, inner: unknown, typed?: boolean) => {
    const changed = things.map((thing, here) => {
      if (here !== place) return thing;
      const next = withField(thing, name, inner);
      const isOtherKind = name === "kind" && typeof inner === "string" && "settings" in thing;
      return isOtherKind ? { ...next, settings: freshSettings(questionKinds.one(inner)) } : next;
    });
    put(changed, typed);
  };
  const add = () => {
    put([...things, freshThing(field, things)]);
    requestAnimationFrame(() => document.getElementById(fieldIds.setting(`${at}.${things.length}.label`))?.focus());
  };
  const swap = (place: number, by: -1 | 1) => {
    put(moved(things, place, by));
    tell(say.thing(one, place + by + 1));
  };
  const spread = (place: number, lines: readonly string[]) =>
    put(
      lines.reduce<readonly Fields[]>((made, line, offset) => {
        const thing = made[place + offset] ?? freshThing(field, made);
        const filled = { ...thing, label: { nl: line } };
        return [...made.slice(0, place + offset), filled, ...made.slice(place + offset + 1)];
      }, things),
    );

  return (
    <FieldGroup
      label={words ? inLanguage(words.label, language) : field.name}
      help={words?.help && inLanguage(words.help, language)}
      optional={field.optional}
    >
      {() => (
        <div className="things" id={id} tabIndex={-1}>
          <ol className="things-list">
            {things.map((thing, place) => {
              const name = say.thing(one, place + 1);
              return (
                <li key={String(thing.id)} className="thing">
                  <div className="thing-fields">
                    {label && (
                      <TextPair
                        id={fieldIds.setting(`${at}.${place}.${label.name}`)}
                        label={name}
                        value={thing[label.name] as DraftText | undefined}
                        onChange={(typed) => change(place, label.name, typed, true)}
                        onLeave={onLeave}
                        onLines={(lines) => spread(place, lines)}
                      />
                    )}
                    <div className="thing-more">
                      {others.map((other) => (
                        <Input
                          key={other.name}
                          field={other}
                          kind={kind}
                          at={`${at}.${place}.${other.name}`}
                          value={thing[other.name]}
                          beside={thing}
                          whole={whole}
                          onChange={(inner, typed) => change(place, other.name, inner, typed)}
                          onLeave={onLeave}
                        />
                      ))}
                    </div>
                  </div>
                  <ThingActions
                    name={name}
                    place={place}
                    count={things.length}
                    onMove={(by) => swap(place, by)}
                    onRemove={mayGo ? () => put(things.filter((_, here) => here !== place)) : undefined}
                  />
                </li>
              );
            })}
          </ol>
          {!isFixed && things.length < field.most && <Button onClick={add}>{say.addThing(one)}</Button>}
        </div>
      )}
    </FieldGroup>
  );
};
