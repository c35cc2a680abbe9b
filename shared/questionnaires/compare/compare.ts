import { canonical } from "../../kernel/canonical.ts";
import type { Question } from "../../questions/question.ts";
import type { Difference } from "../difference.ts";
import type { DraftContent } from "../draft.ts";
import { highestLevel, type Level } from "../version.ts";
import { compareQuestions } from "./compare-questions.ts";
import { weighed } from "./weigh.ts";

/** What a draft and a published version have in common. */
export type Compared = Pick<DraftContent, "title" | "sections" | "questions" | "leftOut">;

type Named = { readonly id: string };

/** The ids that both have, in the order of one of them. */
const shared = (list: readonly Named[], other: readonly Named[]): readonly string[] => {
  const ids = new Set(other.map(({ id }) => id));
  return list.map(({ id }) => id).filter((id) => ids.has(id));
};

const isReordered = (before: readonly Named[], after: readonly Named[]): boolean =>
  shared(before, after).join("\n") !== shared(after, before).join("\n");

const byId = <T extends Named>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((one) => [one.id, one]));

/**
 * Everything that differs between two versions, in the order of the newer one, each with what it does to the number
 * of the version and to answers that are already there. Nothing where they say the same.
 */
export const compare = (before: Compared, after: Compared): readonly Difference[] => [
  ...(canonical(before.title) === canonical(after.title)
    ? []
    : [weighed("title-changed", { before: before.title, after: after.title })]),
  ...compareSections(before, after),
  ...compareAll(before.questions, after.questions),
  ...(canonical(before.leftOut) === canonical(after.leftOut) ? [] : [weighed("left-out-changed")]),
  ...(canonical(listsOf(before)) === canonical(listsOf(after)) ? [] : [weighed("list-changed")]),
];

/** Lists that a round fills in, where a version has them. */
const listsOf = (version: Compared): unknown => ("lists" in version ? version.lists : undefined);

const compareSections = (before: Compared, after: Compared): readonly Difference[] => {
  const [was, is] = [byId(before.sections), byId(after.sections)];
  const item = ({ id, title }: DraftContent["sections"][number]) => ({ item: { id, label: title } });
  return [
    ...before.sections.filter(({ id }) => !is.has(id)).map((one) => weighed("section-removed", item(one))),
    ...after.sections.filter(({ id }) => !was.has(id)).map((one) => weighed("section-added", item(one))),
    ...after.sections.flatMap((one) => {
      const earlier = was.get(one.id);
      const same = earlier === undefined || canonical(earlier.title) === canonical(one.title);
      return same ? [] : [weighed("section-renamed", { ...item(one), before: earlier.title, after: one.title })];
    }),
    ...(isReordered(before.sections, after.sections) ? [weighed("sections-reordered")] : []),
  ];
};

const compareAll = (before: readonly Question[], after: readonly Question[]): readonly Difference[] => {
  const [was, is] = [byId(before), byId(after)];
  const gone = before.flatMap((question, at) =>
    is.has(question.id)
      ? []
      : [weighed("question-removed", { question: { id: question.id, place: at + 1 }, before: question.text })],
  );
  const rest = after.flatMap((question, at): readonly Difference[] => {
    const earlier = was.get(question.id);
    const about = { id: question.id, place: at + 1 };
    if (earlier === undefined) return [weighed("question-added", { question: about, after: question.text })];
    const moved = earlier.section === question.section ? [] : [weighed("question-moved", { question: about })];
    return [...moved, ...compareQuestions(earlier, question, at + 1)];
  });
  return [...gone, ...rest, ...(isReordered(before, after) ? [weighed("questions-reordered")] : [])];
};

/** The level of all differences together; undefined where there are none. */
export const levelOf = (differences: readonly Difference[]): Level | undefined =>
  differences.length === 0 ? undefined : highestLevel(...differences.map(({ level }) => level));
