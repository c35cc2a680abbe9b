import type { Question } from "../questions/question.ts";
import { type Reference, references } from "./references.ts";

export type Asked = Pick<Question, "id" | "readBy" | "visibleIf" | "link" | "breakdown">;

/** What a question has to do with others, as far as it bears on what may be told of it. */
export type Bond = {
  /** The answers on which it depends whether it is asked. */
  readonly follows: readonly Reference[];
  /** All questions that share its link, itself included, in the order of the questionnaire. */
  readonly linked: readonly string[];
  /** The order of attributes along which it is broken down: its own where it declares one, else the round's. */
  readonly breakdown: readonly string[];
  /** The other questions on whose answer an answer to this one throws light. */
  readonly tellsOn: readonly string[];
  /** Whether a name may stand beside its answer: never where that would tell a figure of the same organisation. */
  readonly byName: boolean;
};

/** @param allowed attributes that the round froze at launch */
export const bonds = (questions: readonly Asked[], allowed: readonly string[]): ReadonlyMap<string, Bond> => {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const follows = new Map(questions.map((question) => [question.id, references(question)]));
  const linked = (id: string): readonly string[] => {
    const link = byId.get(id)?.link;
    return link === undefined ? [id] : questions.filter((other) => other.link === link).map((other) => other.id);
  };
  const families = joined(
    questions.map(({ id }) => [id, ...(follows.get(id) ?? []).map(({ question }) => question), ...linked(id)]),
  );
  const orders = new Map(
    families.flatMap((family) => {
      const order = sharedOrder(
        family.flatMap((id) => byId.get(id) ?? []),
        allowed,
      );
      return family.map((id) => [id, order] as const);
    }),
  );
  return new Map(
    questions.map(({ id, readBy }) => {
      const tellsOn = litBy(id, follows, linked);
      const tellsFigure = [id, ...tellsOn].some((other) => byId.get(other)?.readBy === "figure");
      return [
        id,
        {
          follows: follows.get(id) ?? [],
          linked: linked(id),
          breakdown: orders.get(id) ?? [],
          tellsOn,
          byName: readBy !== "figure" && !tellsFigure,
        },
      ];
    }),
  );
};

/**
 * A question that declares no breakdown takes the round's (rule R2: one order, declared at launch), one that declares an
 * empty one has none, and a follow-up without one shares that of what it depends on. Questions that determine each other
 * and declare different ones are not broken down at all, so that no two groupings of the same answers can be compared.
 */
const sharedOrder = (family: readonly Asked[], allowed: readonly string[]): readonly string[] => {
  const declared = family
    .filter(({ breakdown, visibleIf }) => breakdown !== undefined || visibleIf === undefined)
    .map(({ breakdown = allowed }) => breakdown.filter((attribute) => allowed.includes(attribute)));
  const [first = []] = declared;
  return declared.every((order) => order.join("\n") === first.join("\n")) ? first : [];
};

/** Joins lists that share a member, directly or through others. */
const joined = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const groups = new Map<string, Set<string>>();
  for (const list of lists) {
    const joint = new Set(list.flatMap((id) => [id, ...(groups.get(id) ?? [])]));
    for (const id of joint) groups.set(id, joint);
  }
  return [...new Set(groups.values())].map((group) => [...group]);
};

/**
 * The questions on whose answer an answer to this one throws light. That it was answered tells that it was asked; that
 * it was asked tells what its condition is about, or, of a question that only had to be answered, that this was asked.
 */
const litBy = (
  start: string,
  follows: ReadonlyMap<string, readonly Reference[]>,
  linked: (id: string) => readonly string[],
): readonly string[] => {
  const [asked, answered] = [new Set<string>(), new Set<string>()];
  const wasAsked = (id: string): void => {
    if (asked.has(id)) return;
    asked.add(id);
    for (const { question, tells } of follows.get(id) ?? [])
      if (tells === "answered") wasAsked(question);
      else isLit(question);
  };
  const isLit = (id: string): void => {
    if (answered.has(id)) return;
    answered.add(id);
    wasAsked(id);
    for (const other of linked(id)) isLit(other);
  };
  isLit(start);
  return [...answered].filter((id) => id !== start);
};
