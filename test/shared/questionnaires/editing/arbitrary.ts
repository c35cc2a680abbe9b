import * as fc from "fast-check";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import type { Edit } from "#shared/questionnaires/editing/edit.ts";
import { inOrder } from "#shared/questionnaires/editing/in-order.ts";
import { ask } from "../make.ts";

const sectionIds = ["A", "B", "C"];
const questionIds = ["q1", "q2", "q3", "q4", "q5", "q6"];
const setIds = ["scale", "list"];
const listIds = ["themes", "parts"];

const id = (among: readonly string[]) => fc.constantFrom(...among);
const before = (among: readonly string[]) => fc.option(id(among), { freq: 3 });
const words = fc.constantFrom("een", "twee", "drie", "");
const text = words.map((nl) => ({ nl }));
const set = fc.record({
  id: id(setIds),
  label: text,
  choices: fc
    .uniqueArray(id(["a", "b", "c"]), { maxLength: 3 })
    .map((ids) => ids.map((one) => ({ id: one, label: { nl: one } }))),
});
const list = fc.record({ id: id(listIds), title: text });
const condition = fc.option(
  fc.tuple(id(questionIds), id(questionIds)).map(([one, other]) => `answered(${one}) && ${other} == 'a'`),
  { nil: undefined },
);
const question = fc
  .tuple(id(questionIds), id(sectionIds), condition, fc.option(id(setIds), { nil: undefined }))
  .map(([name, section, visibleIf, optionSet]) =>
    ask(name, "single", {
      section,
      ...(visibleIf !== undefined && { visibleIf }),
      ...(optionSet !== undefined && { optionSet }),
    }),
  );

/** Any draft of up to three sections, six questions and two option sets. */
export const drafts: fc.Arbitrary<DraftContent> = fc
  .record({
    title: text,
    sections: fc.uniqueArray(fc.record({ id: id(sectionIds), title: text }), { selector: (one) => one.id }),
    questions: fc.uniqueArray(question, { selector: (one) => one.id }),
    optionSets: fc.uniqueArray(set, { selector: (one) => one.id }),
    lists: fc.uniqueArray(list, { selector: (one) => one.id }),
    leftOut: fc.constant<DraftContent["leftOut"]>([]),
  })
  .map(({ lists, ...draft }) => {
    const homes = new Set(draft.sections.map((one) => one.id));
    const run = lists.length === 0 ? {} : { lists };
    return inOrder({ ...draft, ...run, questions: draft.questions.filter(({ section }) => homes.has(section)) });
  });

const single: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ is: fc.constant("titled" as const), title: text }),
  fc.record({
    is: fc.constant("section-in" as const),
    section: fc.record({ id: id(sectionIds), title: text }),
    before: before(sectionIds),
  }),
  fc.record({ is: fc.constant("section-out" as const), id: id(sectionIds) }),
  fc.record({ is: fc.constant("section-moved" as const), id: id(sectionIds), before: before(sectionIds) }),
  fc.record({ is: fc.constant("section-titled" as const), id: id(sectionIds), title: text }),
  fc.record({ is: fc.constant("question-in" as const), question, before: before(questionIds) }),
  fc.record({ is: fc.constant("question-out" as const), id: id(questionIds) }),
  fc.record({
    is: fc.constant("question-moved" as const),
    id: id(questionIds),
    section: id(sectionIds),
    before: before(questionIds),
  }),
  fc.record({
    is: fc.constant("question-set" as const),
    id: id(questionIds),
    field: fc.constantFrom("text" as const, "help" as const),
    value: fc.option(text, { nil: undefined }),
  }),
  fc.record({ is: fc.constant("question-renamed" as const), id: id(questionIds), to: id([...questionIds, "new"]) }),
  fc.record({ is: fc.constant("set-in" as const), set, before: before(setIds) }),
  fc.record({ is: fc.constant("set-out" as const), id: id(setIds) }),
  fc.record({ is: fc.constant("set-changed" as const), set }),
  fc.record({ is: fc.constant("list-in" as const), list, before: before(listIds) }),
  fc.record({ is: fc.constant("list-out" as const), id: id(listIds) }),
  fc.record({ is: fc.constant("list-changed" as const), list }),
);

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant("together" as const), edits: fc.array(single, { maxLength: 4 }) }),
  },
);
