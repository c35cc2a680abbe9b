import { inLanguage, type Language } from "../../../kernel/text.ts";
import type { Question } from "../../../questions/question.ts";
import type { Condition } from "../../conditions/condition.ts";
import { parse } from "../../conditions/parse.ts";
import { print } from "../../conditions/print.ts";
import type { DraftList } from "../../draft.ts";
import { fieldsOffered, offeredBy } from "./offered.ts";
import { alone, inOneRow, type Rule, type Test, type Value } from "./rule.ts";
import { ruleOf, spine, testOf } from "./rule-of.ts";
import { type Subject, subjectIn } from "./subject.ts";
import { ruleWords } from "./words.ts";

type SubjectOf = (id: string) => Subject | undefined;

/** A rule as a sentence without its capital and full stop: “Hoeveel leden?” is minstens 10 en “Regio” bevat Zeeland. */
export const sayRule = (rule: Rule, subjectOf: SubjectOf, language: Language): string => {
  const say = ruleWords(language);
  if (rule.is === "as-written") return sayRow(rule.condition, subjectOf, language) ?? print(rule.condition);
  if (rule.is === "test") return sayTest(rule, subjectOf, language);
  const parts = rule.of.map((one) => {
    const said = sayRule(one, subjectOf, language);
    return one.is === "group" && one.of.length > 1 ? `(${said})` : said;
  });
  return parts.join(` ${rule.join === "all" ? say.and : say.or} `);
};

/**
 * A condition's text as a sentence; the text itself where it cannot be read.
 * @param list what the question runs through, for conditions on its elements
 */
export const sayCondition = (
  text: string,
  questionOf: (id: string) => Question | undefined,
  language: Language,
  list?: DraftList,
): string => {
  const parsed = parse(text);
  return parsed.ok
    ? ruleWords(language).onlyIf(sayRule(ruleOf(parsed.condition), subjectIn(questionOf, list), language))
    : text;
};

/** Several things of one and the same row; undefined where it is anything else. */
const sayRow = (condition: Condition, subjectOf: SubjectOf, language: Language): string | undefined => {
  if (condition.is !== "any-row") return undefined;
  const say = ruleWords(language);
  const { id, holds } = condition;
  const compared = subjectOf(id)?.compared;
  const parts = spine(holds, "both").map((part) => {
    const test = testOf({ is: "any-row", id, at: condition.at, holds: part });
    const field = compared && fieldsOffered(compared).find((one) => one.id === test?.field);
    const inRow = test && inOneRow[test.comparison];
    const [value] = test?.values ?? [];
    if (!compared || !test || !field || !inRow || value === undefined) return undefined;
    const pick = offeredBy(compared, test.comparison, field.id).picks.find((one) => one.value === value);
    const shown = pick ? say.quoted(inLanguage(pick.label, language)) : String(value);
    return `${say.quoted(inLanguage(field.label, language))} ${say.comparisons[inRow]} ${shown}`;
  });
  if (parts.includes(undefined)) return undefined;
  return say.rowWhere(nameOf(id, subjectOf, language), parts.join(` ${say.and} `));
};

const nameOf = (id: string, subjectOf: SubjectOf, language: Language): string => {
  const say = ruleWords(language);
  const subject = subjectOf(id);
  return subject ? say.quoted(inLanguage(subject.name, language)) : say.gone(id);
};

const sayTest = (test: Test, subjectOf: SubjectOf, language: Language): string => {
  const say = ruleWords(language);
  const subject = subjectOf(test.id);
  const compared = subject?.compared;
  const name = nameOf(test.id, subjectOf, language);
  const picks = compared ? offeredBy(compared, test.comparison, test.field).picks : [];
  const shown = (value: Value): string => {
    const pick = picks.find((one) => one.value === value);
    return pick ? say.quoted(inLanguage(pick.label, language)) : String(value);
  };
  if (alone.includes(test.comparison)) return `${name} ${say.comparisons[test.comparison]}`;
  const values = test.values.length === 0 ? say.nothingYet : test.values.map(shown).join(", ");
  return `${name} ${say.comparisons[test.comparison]} ${values}`;
};
