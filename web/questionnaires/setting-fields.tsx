import { fieldsOf } from "#shared/questionnaires/editing/form/fields-of.ts";
import type { Kind } from "#shared/questions/kind.ts";
import { Stack } from "../ui/stack.tsx";
import { type DrawsSetting, type Fields, withField } from "./setting-props.ts";

type SettingFieldsProps = {
  readonly Input: DrawsSetting;
  readonly kind: Kind;
  readonly settings: Fields;
  /** Where these settings stand, for ids; empty for a question's own. */
  readonly at?: string;
  /** Settings that are shown elsewhere, or are not this question's own. */
  readonly without?: readonly string[];
  /** A list that is filled from elsewhere too, and may therefore have nothing of its own. */
  readonly filled?: string | undefined;
  readonly onChange: (settings: Fields, typed?: boolean) => void;
  readonly onLeave: () => void;
};

/** The form of a kind, as its schema has it. */
export const SettingFields = ({
  Input,
  kind,
  settings,
  at = "",
  without = [],
  filled,
  onChange,
  onLeave,
}: SettingFieldsProps) => (
  <Stack>
    {fieldsOf(kind)
      .filter(({ name }) => !without.includes(name))
      .map((field) => (
        <Input
          key={field.name}
          field={field.name === filled && field.is === "things" ? { ...field, least: 0 } : field}
          kind={kind}
          at={at === "" ? field.name : `${at}.${field.name}`}
          value={settings[field.name]}
          beside={settings}
          whole={settings}
          onChange={(value, typed) => onChange(withField(settings, field.name, value), typed)}
          onLeave={onLeave}
        />
      ))}
  </Stack>
);
