import type { Id } from "#shared/kernel/id.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { listQuestionnaires } from "#shared/questionnaires/operations.ts";
import { isPublished } from "#shared/questionnaires/summary.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { listRounds } from "#shared/rounds/operations.ts";
import { useRead } from "../../api/use-read.ts";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { bankWords } from "./bank-words.ts";

/** Where questions can be taken from, besides everything; `query` narrows the search to it. */
export type Source = {
  readonly value: string;
  readonly label: string;
  readonly query: { readonly of?: Id<"questionnaire">; readonly round?: Id<"round">; readonly template?: string };
};

/** What stands ready, every published version, and every round by its name. */
export const useSources = (): readonly Source[] => {
  const say = useWords(bankWords);
  const language = useLanguage();
  const versions = useRead(listQuestionnaires, {}).data?.questionnaires.filter(isPublished) ?? [];
  const rounds = useRead(listRounds, {}).data?.rounds ?? [];
  return [
    ...templates.all.map(({ name, title }) => ({
      value: `template ${name}`,
      label: say.ready(inLanguage(title, language)),
      query: { template: name },
    })),
    ...versions.map(({ questionnaireId, title, version = "" }) => ({
      value: questionnaireId,
      label: say.version(inLanguage(title, language), version),
      query: { of: questionnaireId },
    })),
    ...rounds.map(({ roundId, title }) => ({
      value: roundId,
      label: say.round(inLanguage(title, language)),
      query: { round: roundId },
    })),
  ];
};
