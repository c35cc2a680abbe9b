import { describe, expect, test } from "vitest";
import { fieldsOf } from "#shared/questionnaires/editing/form/fields-of.ts";
import { freshSettings } from "#shared/questionnaires/editing/form/fresh-settings.ts";
import type { SettingField } from "#shared/questionnaires/editing/form/setting-field.ts";
import { settingWords } from "#shared/questionnaires/editing/form/setting-words.ts";
import { questionKinds } from "#shared/questions/index.ts";
import { isBilingual, samplesOf } from "./kinds.ts";

/** Every field of a form, those inside others too. */
const all = (fields: readonly SettingField[]): readonly SettingField[] =>
  fields.flatMap((field) => [field, ...("fields" in field ? all(field.fields) : [])]);

/** The settings as they are once an author has written words wherever some are missing. */
const withWords = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withWords);
  if (typeof value !== "object" || value === null) return value;
  if ("nl" in value && value.nl === "") return { nl: "Woorden" };
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, withWords(inside)]));
};

/** The paths of everything that stands in settings, places in lists left out. */
const pathsIn = (value: unknown, under = ""): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, under));
  if (typeof value !== "object" || value === null || "nl" in value) return [under];
  return Object.entries(value).flatMap(([name, inside]) =>
    name === "settings" ? [] : pathsIn(inside, under === "" ? name : `${under}.${name}`),
  );
};

describe.each(questionKinds.all)("the form of $name", (kind) => {
  const fields = all(fieldsOf(kind));

  test("is read off its schema without a gap, and every field has words in both languages", () => {
    const named = fields.filter((field) => field.is !== "kind-settings");

    expect(fields.filter((field) => field.is === "unknown").map(({ path }) => path)).toEqual([]);
    for (const field of named) {
      const words = settingWords(field, kind);
      expect(words && isBilingual(words.label), `${field.path} has words`).toBe(true);
      if (field.is === "things") expect(words?.one && isBilingual(words.one), `${field.path} names one`).toBe(true);
    }
  });

  test("can say all that its samples say", async () => {
    const settable = new Set([...fields.map(({ path }) => path), "id"]);
    const said = (await samplesOf(kind.name)).flatMap(({ settings }) => pathsIn(settings));

    for (const path of said.filter((one) => one !== "" && !one.endsWith(".id"))) expect(settable).toContain(path);
  });

  test("begins with settings that only want words, or the list that is meant", () => {
    const fresh = withWords(freshSettings(kind));
    const read = kind.settings.safeParse(JSON.parse(JSON.stringify(fresh)));
    const missing = read.success ? [] : read.error.issues.map(({ path }) => path.join("."));

    const lists = fields.filter((field) => field.is === "list").map(({ path }) => path);
    expect(missing.filter((path) => !lists.includes(path))).toEqual([]);
  });
});
