import { inLanguage, type Language } from "#shared/kernel/text.ts";
import { fieldsOf } from "#shared/questionnaires/editing/form/fields-of.ts";
import type { SettingField } from "#shared/questionnaires/editing/form/setting-field.ts";
import { settingWords } from "#shared/questionnaires/editing/form/setting-words.ts";
import type { Kind } from "#shared/questions/kind.ts";

/**
 * A place in a question's settings by the names that its form shows: `rows.1.label.nl` is "Rij 2". Undefined where the
 * form has no such place.
 */
export const placeInSettings = (
  kind: Kind,
  path: string,
  language: Language,
  numbered: (one: string, place: number) => string,
): string | undefined => {
  let fields: readonly SettingField[] = fieldsOf(kind);
  const names: string[] = [];
  const steps = path.split(".");
  for (let at = 0; at < steps.length; at += 1) {
    const field = fields.find(({ name }) => name === steps[at]);
    if (field === undefined) break;
    const words = settingWords(field, kind);
    const place = Number(steps[at + 1]);
    if (field.is === "things" && words?.one && Number.isInteger(place)) {
      names.push(numbered(inLanguage(words.one, language), place + 1));
      at += 1;
    } else if (words && !(field.name === "label" && names.length > 0)) names.push(inLanguage(words.label, language));
    fields = "fields" in field ? field.fields : [];
  }
  return names.length === 0 ? undefined : names.join(", ");
};
