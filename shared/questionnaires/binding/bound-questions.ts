import type { LocalText } from "../../kernel/text.ts";
import { mapNames } from "../conditions/map-names.ts";
import { parse } from "../conditions/parse.ts";
import { print } from "../conditions/print.ts";
import { settle } from "../conditions/settle.ts";
import { type Context, isContextName } from "../context.ts";
import type { DraftQuestion } from "../draft.ts";
import type { Element } from "../round-list.ts";
import { filledSettings, rowsIn, rowsOf } from "./filled-options.ts";
import { boundId, type Instance, instances } from "./loops.ts";

export type Binding = {
  readonly elementsOf: (list: string) => readonly Element[];
  /** What the round says of itself; undefined while there is no round: then such conditions stay as they are. */
  readonly context: Context | undefined;
};

export type Bound<Q> = {
  readonly questions: readonly Q[];
  /** Those that nobody is asked in this round, because of what the round is. */
  readonly notAsked: readonly Q[];
  /** The question as it was written, by the id of what became of it. */
  readonly origin: ReadonlyMap<string, string>;
};

/**
 * The questions of one round: each question with `forEach` as one per element, options that come from lists as copies,
 * and conditions without anything that is the same for everyone.
 */
export const boundQuestions = <Q extends DraftQuestion>(written: readonly Q[], binding: Binding): Bound<Q> => {
  const listOf = new Map(written.map(({ id, forEach }) => [id, forEach]));
  const isPerElement = linksPerElement(written);
  const all = new Map<string, Q>();
  const origin = new Map<string, string>();
  const gone = new Set<string>();

  for (const instance of instances(written, binding.elementsOf)) {
    const { question, element } = instance;
    const within = (id: string) =>
      element && listOf.get(id) !== undefined && listOf.get(id) === question.forEach ? boundId(id, element.id) : id;
    const left = conditionLeft(instance, binding, within, (id) => gone.has(id));
    const asked = { ...rewritten(instance, isPerElement, left), settings: settingsOf(instance, binding, within, all) };
    all.set(asked.id, asked);
    origin.set(asked.id, question.id);
    if (left === false) gone.add(asked.id);
  }
  const bound = [...all.values()];
  return {
    questions: bound.filter(({ id }) => !gone.has(id)),
    notAsked: bound.filter(({ id }) => gone.has(id)),
    origin,
  };
};

/** Whether all questions of a link are asked about the same list: then each element has a link of its own. */
const linksPerElement = (written: readonly DraftQuestion[]) => (link: string) =>
  new Set(written.filter((question) => question.link === link).map(({ forEach }) => forEach)).size === 1;

type Within = (id: string) => string;

/** What is left of a question's condition: a text, or that it always or never holds. */
const conditionLeft = (
  { question, element }: Instance<DraftQuestion>,
  { context }: Binding,
  within: Within,
  isGone: (id: string) => boolean,
): string | boolean => {
  if (question.visibleIf === undefined) return true;
  const parsed = parse(question.visibleIf);
  if (!parsed.ok) return question.visibleIf;
  const named = mapNames(parsed.condition, (id) => {
    const value = id.startsWith("@") ? ofElement(id, element) : isContextName(id) ? context?.[id] : undefined;
    return value === undefined ? { id: within(id) } : { value };
  });
  const never = (id: string) =>
    isGone(id) || (id.startsWith("@") && element !== undefined) || (isContextName(id) && context !== undefined);
  const left = settle(named, never);
  return typeof left === "boolean" ? left : print(left);
};

const ofElement = (name: string, element: Element | undefined): string | number | undefined =>
  name === "@element" ? element?.id : element?.facts?.[name.slice("@element.".length)];

const rewritten = <Q extends DraftQuestion>(
  { question, element }: Instance<Q>,
  isPerElement: (link: string) => boolean,
  left: string | boolean,
): Q => {
  const { forEach, optionsFrom: _from, visibleIf: _if, link, ...rest } = question;
  const visibleIf = typeof left === "string" ? { visibleIf: left } : left ? {} : { visibleIf: question.visibleIf };
  if (element === undefined || forEach === undefined)
    return { ...rest, ...visibleIf, ...(link !== undefined && { link }) } as unknown as Q;
  return {
    ...rest,
    ...visibleIf,
    ...(link !== undefined && { link: isPerElement(link) ? boundId(link, element.id) : link }),
    id: boundId(question.id, element.id),
    text: joined(element.label, question.text),
    element: { list: forEach, id: element.id, text: question.text },
  } as unknown as Q;
};

const settingsOf = <Q extends DraftQuestion>(
  { question, element }: Instance<Q>,
  { elementsOf }: Binding,
  within: Within,
  before: ReadonlyMap<string, Q>,
): unknown => {
  if (question.optionsFrom === undefined) return question.settings;
  const other = rowsOf(question.optionsFrom);
  const asked = other === undefined ? undefined : before.get(within(other));
  const things = other === undefined ? elementsOf(question.optionsFrom) : asked ? rowsIn(asked) : [];
  return filledSettings(question, things, element);
};

/** "Stages: Hoe belangrijk is dit?": a bound question is understood without its heading, in tables and reports. */
const joined = (label: LocalText, text: DraftQuestion["text"]): LocalText => ({
  nl: `${label.nl}: ${text.nl}`,
  ...((label.en !== undefined || text.en !== undefined) && {
    en: `${label.en ?? label.nl}: ${text.en ?? text.nl}`,
  }),
});
