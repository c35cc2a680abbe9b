import { canonical } from "../kernel/canonical.ts";
import type { BankQuestion } from "./bank.ts";
import { namesIn } from "./conditions/names-in.ts";
import { parse } from "./conditions/parse.ts";
import type { DraftContent } from "./draft.ts";
import { putting } from "./editing/commands.ts";
import type { Edit } from "./editing/edit.ts";
import { freshId } from "./editing/fresh-id.ts";

/**
 * Copies a question from the bank to the end of a section. Its option set comes along: the draft's own where that says
 * the same, else under an id that is free. A condition on questions that the draft does not have is left behind.
 */
export const copyFromBank = (draft: DraftContent, { question, optionSet }: BankQuestion, section: string): Edit => {
  const { visibleIf, optionSet: _, ...rest } = question;
  const there = new Set(draft.questions.map(({ id }) => id));
  const parsed = visibleIf === undefined ? undefined : parse(visibleIf);
  const holds = parsed?.ok && namesIn(parsed.condition).every(({ id }) => there.has(id));
  const same = draft.optionSets.find((set) => canonical(set.choices) === canonical(optionSet?.choices));
  const taken = draft.optionSets.map(({ id }) => id);
  const set = optionSet && { ...optionSet, id: taken.includes(optionSet.id) ? freshId("o", taken) : optionSet.id };
  const used = same?.id ?? set?.id;
  const copy = {
    ...{ ...rest, section },
    ...(holds && visibleIf !== undefined && { visibleIf }),
    ...(used !== undefined && optionSet !== undefined && { optionSet: used }),
  };
  const withSet: readonly Edit[] = set && same === undefined ? [{ is: "set-in", set, before: null }] : [];
  return { is: "together", edits: [...withSet, ...putting(draft, [copy])] };
};
