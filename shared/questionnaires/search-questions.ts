import type { LocalText } from "../kernel/text.ts";
import type { Question } from "../questions/question.ts";
import type { BankQuestion } from "./bank.ts";
import { listsUsed } from "./binding/lists-used.ts";
import { namesIn } from "./conditions/names-in.ts";
import { parse } from "./conditions/parse.ts";
import type { QuestionnaireContent } from "./questionnaire.ts";

/** Where questions can be taken from: a published version or a template. */
export type BankSource = {
  readonly from: Omit<BankQuestion["from"], "title" | "version">;
  readonly content: QuestionnaireContent;
};

export type Search = { readonly words?: string | undefined; readonly kind?: string | undefined };

const plain = (text: string): string => text.toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "");

const said = (text: LocalText | undefined): string => (text === undefined ? "" : `${text.nl} ${text.en ?? ""}`);

/** Every text in settings, whatever their kind: labels of options, rows and classes. */
const textsIn = (value: unknown): string => {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? Object.values(value).map(textsIn).join(" ") : "";
};

type Scored = { readonly score: number; readonly question: BankQuestion };

/** What copying the question takes along. */
const besides = (content: QuestionnaireContent, question: Question): Partial<BankQuestion> => {
  const parsed = question.visibleIf === undefined ? undefined : parse(question.visibleIf);
  const names = parsed?.ok ? namesIn(parsed.condition).map(({ id }) => id) : [];
  const optionSet = content.optionSets?.find(({ id }) => id === question.optionSet);
  const used = listsUsed([question]);
  const lists = (content.lists ?? []).filter(({ id }) => used.has(id));
  const looksAt = content.questions.filter(({ id }) => names.includes(id));
  return {
    ...(optionSet && { optionSet }),
    ...(lists.length > 0 && { lists }),
    ...(looksAt.length > 0 && { looksAt }),
  };
};

/**
 * Questions in which every word occurs, those first that have most of them in the question itself; all there are where
 * no word is given. The same question in several versions is found once, in the source that comes first.
 */
export const searchAmong = (sources: readonly BankSource[], { words = "", kind }: Search): readonly BankQuestion[] => {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const seen = new Map<string, BankSource>();
  const found: Scored[] = [];
  for (const source of sources) {
    const { from, content } = source;
    const titles = new Map(content.sections.map(({ id, title }) => [id, title]));
    for (const question of content.questions) {
      if (kind !== undefined && question.kind !== kind) continue;
      const section = titles.get(question.section) ?? { nl: question.section };
      const own = plain(said(question.text));
      const around = `${own} ${plain(`${said(question.help)} ${said(section)} ${textsIn(question.settings)}`)}`;
      if (!wanted.every((word) => around.includes(word))) continue;
      const same = `${question.kind} ${own}`;
      if ((seen.get(same) ?? source) !== source) continue;
      seen.set(same, source);
      found.push({
        score: wanted.filter((word) => own.includes(word)).length,
        question: {
          from: { ...from, title: content.title, version: content.version },
          ...{ section, question },
          ...besides(content, question),
        },
      });
    }
  }
  return found.toSorted((one, other) => other.score - one.score).map(({ question }) => question);
};
