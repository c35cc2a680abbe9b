import type { State } from "./universe.ts";
import type { AttackedQuestion } from "./world.ts";

export const letters = (many: number): readonly string[] => ["a", "b", "c", "d", "e"].slice(0, many);
export const labelled = (ids: readonly string[]) => ids.map((id) => ({ id, label: { nl: id } }));

export const single = (id: string, options: number, more: Partial<AttackedQuestion> = {}): AttackedQuestion => ({
  id,
  kind: "single",
  settings: { options: labelled(letters(options)) },
  ...more,
});
export const yesNo = (id: string, more: Partial<AttackedQuestion> = {}): AttackedQuestion => ({
  id,
  kind: "yes-no",
  settings: {},
  ...more,
});

/** A state in which each question got one choice; "-" leaves the question blank. */
export const chose = (choices: Readonly<Record<string, string>>): State => ({
  answers: Object.fromEntries(
    Object.entries(choices).flatMap(([id, choice]) => (choice === "-" ? [] : [[id, { choice }]])),
  ),
  secrets: choices,
});
export const each = (id: string, options: readonly string[]): readonly State[] =>
  options.map((choice) => chose({ [id]: choice }));
