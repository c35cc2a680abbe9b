import type { LocalText } from "../kernel/text.ts";

/** How a setting is called where authors meet it. */
export type SettingWords = {
  readonly label: LocalText;
  readonly help?: LocalText;
  /** One of its things, where it is a list: "Antwoord", behind which comes its number. */
  readonly one?: LocalText;
};

/**
 * What a kind adds to the form that authors fill in. The form itself is read off the kind's schema; most settings bear
 * names that have words already (`setting-words.ts` of the editing), and then nothing is needed here.
 */
export type Authoring = {
  /** By the setting's path, without places in lists: `tension.from`, or by its last name alone. */
  readonly words?: Readonly<Record<string, SettingWords>>;
  /** What a new question begins with, beyond the least that the schema asks for. */
  readonly fresh?: Readonly<Record<string, unknown>>;
};
