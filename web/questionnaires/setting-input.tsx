import { inLanguage } from "#shared/kernel/text.ts";
import type { DraftText } from "#shared/questionnaires/draft.ts";
import { freshFields, freshSettings } from "#shared/questionnaires/editing/form/fresh-settings.ts";
import type { SettingField } from "#shared/questionnaires/editing/form/setting-field.ts";
import { settingWords } from "#shared/questionnaires/editing/form/setting-words.ts";
import { questionKinds } from "#shared/questions/index.ts";
import { DateInput } from "../ui/date-input.tsx";
import { Field } from "../ui/field.tsx";
import { FieldGroup } from "../ui/field-group.tsx";
import { useLanguage } from "../ui/language.tsx";
import { NumberInput } from "../ui/number-input.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { ListPick } from "./list-pick.tsx";
import { fieldIds } from "./place.ts";
import { Pick, Tick } from "./setting-choice.tsx";
import { SettingFields } from "./setting-fields.tsx";
import { isFields, type SettingProps, withField } from "./setting-props.ts";
import { TextPair } from "./text-pair.tsx";
import { ThingsInput } from "./things-input.tsx";

/** One setting, drawn by what it is; nothing here knows which kind of question it is a setting of. */
export const SettingInput = (props: SettingProps) => {
  const { field, kind, at, value, beside, whole, onChange, onLeave } = props;
  const language = useLanguage();
  const words = settingWords(field, kind);
  const id = fieldIds.setting(at);
  const label = words ? inLanguage(words.label, language) : field.name;
  const help = words?.help && inLanguage(words.help, language);
  const text = { id, label, help, optional: field.optional && field.byDefault === undefined };

  switch (field.is) {
    case "text":
      return (
        <TextPair
          {...text}
          value={value as DraftText | undefined}
          onChange={(typed) => onChange(field.optional && typed.nl === "" && !typed.en ? undefined : typed, true)}
          onLeave={onLeave}
        />
      );
    case "tick":
      return (
        <Tick
          id={id}
          label={label}
          help={help}
          value={value === true}
          onChange={(on) => onChange(on || tickOff(field))}
        />
      );
    case "number":
      return (
        <Field {...text}>
          <NumberInput
            decimals={field.whole ? 0 : 4}
            value={typeof value === "number" ? value : (field.byDefault as number | undefined)}
            onRead={(reading) => {
              if (reading.is === "number") onChange(reading.value, true);
              else if (reading.is === "empty") onChange(field.optional ? undefined : null, true);
            }}
            onBlur={onLeave}
          />
        </Field>
      );
    case "day":
      return (
        <DateInput
          {...text}
          value={typeof value === "string" ? value : undefined}
          onRead={(reading) =>
            reading.is !== "unread" && onChange(reading.is === "day" ? reading.day : undefined, true)
          }
          onBlur={onLeave}
        />
      );
    case "kind": {
      const kinds = questionKinds.all.filter(({ name }) => field.fits(name));
      const options = kinds.map(({ name, title }) => ({ value: name, label: inLanguage(title, language) }));
      return <Pick {...text} options={options} value={value} empty={null} onChange={onChange} />;
    }
    case "kind-settings": {
      const name = String(beside.kind);
      if (!questionKinds.has(name)) return null;
      const inner = questionKinds.one(name);
      const settings = isFields(value) ? value : freshSettings(inner);
      return (
        <SettingFields
          Input={SettingInput}
          kind={inner}
          at={at}
          settings={settings}
          onChange={onChange}
          onLeave={onLeave}
        />
      );
    }
    case "option": {
      const options = optionsIn(whole).map((option) => ({
        value: option.id,
        label: inLanguage(option.label, language),
      }));
      return <Pick {...text} options={options} value={value} onChange={onChange} />;
    }
    case "pick":
      return (
        <Pick
          {...text}
          options={field.values.map((one) => ({ value: one, label: one }))}
          value={value}
          onChange={(picked) => onChange(picked === "" ? undefined : picked)}
        />
      );
    case "list":
      return <ListPick {...text} value={value} onChange={(list) => onChange(list === "" ? undefined : list)} />;
    case "things":
      return <ThingsInput {...props} Input={SettingInput} field={field} words={words} />;
    case "group": {
      const group = isFields(value) ? value : undefined;
      return (
        <Stack gap="small">
          {field.optional && (
            <Tick
              id={id}
              label={label}
              help={help}
              value={group !== undefined}
              onChange={(on) => onChange(on ? freshFields(field.fields) : undefined)}
            />
          )}
          {group && (
            <FieldGroup label={label}>
              {() => (
                <Stack gap="small">
                  {field.fields.map((one) => (
                    <SettingInput
                      key={one.name}
                      field={one}
                      kind={kind}
                      at={`${at}.${one.name}`}
                      value={group[one.name]}
                      beside={group}
                      whole={whole}
                      onChange={(inner, typed) => onChange(withField(group, one.name, inner), typed)}
                      onLeave={onLeave}
                    />
                  ))}
                </Stack>
              )}
            </FieldGroup>
          )}
        </Stack>
      );
    }
    default:
      return (
        <Field {...text}>
          <TextInput
            value={typeof value === "string" ? value : ""}
            onChange={(event) => onChange(event.target.value, true)}
            onBlur={onLeave}
          />
        </Field>
      );
  }
};

const tickOff = (field: SettingField): false | undefined => (field.optional ? undefined : false);

type Labelled = { readonly id: string; readonly label: DraftText };

/** Every option that settings declare, at any depth. */
const optionsIn = (settings: unknown): readonly Labelled[] => {
  if (!isFields(settings)) return [];
  return Object.entries(settings).flatMap(([name, inside]) => {
    if (!Array.isArray(inside)) return [];
    return name === "options" ? (inside as readonly Labelled[]) : inside.flatMap(optionsIn);
  });
};
