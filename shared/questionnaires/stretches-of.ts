import type { Question } from "../questions/question.ts";

type About = NonNullable<Question["element"]>;

/** Questions that stand together on a page: those about one element of a list, or those that stand for themselves. */
export type Stretch = {
  /** The same whatever becomes visible in it, and nobody else's in the section. */
  readonly id: string;
  readonly about: About | undefined;
  readonly questions: readonly [Question, ...Question[]];
};

const sameElement = (one: About | undefined, other: About | undefined): boolean =>
  one?.list === other?.list && one?.id === other?.id;

/** The visible questions of a section in stretches, in the order in which they are asked. */
export const stretchesOf = (questions: readonly Question[]): readonly Stretch[] => {
  const found: { about: About | undefined; questions: [Question, ...Question[]] }[] = [];
  for (const question of questions) {
    const last = found.at(-1);
    if (last && sameElement(last.about, question.element)) last.questions.push(question);
    else found.push({ about: question.element, questions: [question] });
  }
  return found.map(({ about, questions: asked }, at) => {
    const before = found.slice(0, at).filter((one) => about && sameElement(one.about, about)).length;
    const id = about ? `onderdeel-${about.list}-${about.id}${before > 0 ? `-${before + 1}` : ""}` : asked[0].id;
    return { id, about, questions: asked };
  });
};
