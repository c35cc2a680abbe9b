import { inLanguage, type Language } from "../../../kernel/text.ts";
import type { Question } from "../../../questions/question.ts";
import { parse } from "../../conditions/parse.ts";
import { print } from "../../conditions/print.ts";
import { soundKind } from "../sound-kind.ts";
import { offeredBy } from "./offered.ts";
import type { Rule, Test, Value } from "./rule.ts";
import { ruleOf } from "./rule-of.ts";
import { ruleWords } from "./words.ts";

export type QuestionOf = (id: string) => Question | undefined;

/** A rule as a sentence without its capital and full stop: “Hoeveel leden?” is minstens 10 en “Regio” bevat Zeeland. */
export const sayRule = (rule: Rule, questionOf: QuestionOf, language: Language): string => {
  const say = ruleWords(language);
  if (rule.is === "as-written") return print(rule.condition);
  if (rule.is === "test") return sayTest(rule, questionOf, language);
  const parts = rule.of.map((one) => {
    const said = sayRule(one, questionOf, language);
    return one.is === "group" && one.of.length > 1 ? `(${said})` : said;
  });
  return parts.join(` ${rule.join === "all" ? say.and : say.or} `);
};

/** A condition's text as a sentence; the text itself where it cannot be read. */
export const sayCondition = (text: string, questionOf: QuestionOf, language: Language): string => {
  const parsed = parse(text);
  return parsed.ok ? ruleWords(language).onlyIf(sayRule(ruleOf(parsed.condition), questionOf, language)) : text;
};

const sayTest = (test: Test, questionOf: QuestionOf, language: Language): string => {
  const say = ruleWords(language);
  const question = questionOf(test.id);
  const kind = question && soundKind(question);
  const name = question ? say.quoted(inLanguage(question.text, language)) : say.gone(test.id);
  const picks = kind ? offeredBy(kind, test.comparison, test.field).picks : [];
  const shown = (value: Value): string => {
    const pick = picks.find((one) => one.value === value);
    return pick ? say.quoted(inLanguage(pick.label, language)) : String(value);
  };
  if (test.comparison === "answered" || test.comparison === "unanswered")
    return `${name} ${say.comparisons[test.comparison]}`;
  const values = test.values.length === 0 ? say.nothingYet : test.values.map(shown).join(", ");
  return `${name} ${say.comparisons[test.comparison]} ${values}`;
};
