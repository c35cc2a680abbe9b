import { questionKinds } from "../../questions/index.ts";
import type { Question } from "../../questions/question.ts";
import type { Element } from "../round-list.ts";

type Thing = { readonly id: string; readonly label: unknown };
type Asked = Pick<Question, "kind" | "settings" | "optionsFrom" | "forEach">;

/** The question of which the rows are meant; undefined where options come from a list. */
export const rowsOf = (optionsFrom: string): string | undefined => /^@rows\((.+)\)$/.exec(optionsFrom)?.[1];

export const canBeFilled = ({ kind }: Pick<Question, "kind">): boolean =>
  questionKinds.has(kind) && questionKinds.one(kind).fills !== undefined;

const thingsIn = (settings: unknown, part: string): readonly Thing[] => {
  const things =
    typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>)[part] : undefined;
  return Array.isArray(things) ? things : [];
};

/** The rows of a question, to choose from in another. */
export const rowsIn = ({ settings }: Pick<Question, "settings">): readonly Thing[] =>
  thingsIn(settings, "rows").map(({ id, label }) => ({ id, label }));

/**
 * The settings with copies of these things before what the author wrote. Asked about one element of a list ("with which
 * element?"), that element itself is left out, unless too few would be left.
 */
export const filledSettings = (question: Asked, things: readonly Thing[], element: Element | undefined): unknown => {
  const { kind, settings, optionsFrom, forEach } = question;
  const part = questionKinds.has(kind) ? questionKinds.one(kind).fills : undefined;
  if (part === undefined || typeof settings !== "object" || settings === null) return settings;
  const others = things.filter(({ id }) => id !== element?.id);
  const offered = optionsFrom === forEach && others.length > 1 ? others : things;
  const copies = offered.map(({ id, label }) => ({ id, label }));
  return { ...settings, [part]: [...copies, ...thingsIn(settings, part)] };
};
