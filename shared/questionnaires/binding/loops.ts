import type { Question } from "../../questions/question.ts";
import type { Element } from "../round-list.ts";

/** A question as it is asked about one element, or once. */
export type Instance<Q> = { readonly question: Q; readonly element: Element | undefined };

type Looped = Pick<Question, "id" | "section" | "forEach">;

/** The id of a question as it is asked about an element. */
export const boundId = (id: string, element: string): string => `${id}.${element}`;

/** The id under which its author wrote a question, also where a round asks it about each element of a list. */
export const writtenId = ({ id, element }: Pick<Question, "id" | "element">): string =>
  element === undefined ? id : id.slice(0, -boundId("", element.id).length);

/**
 * Every question as often as it is asked. Questions about the same list that stand together are asked together: all of
 * them about the first element, then all about the second.
 */
export const instances = <Q extends Looped>(
  questions: readonly Q[],
  elementsOf: (list: string) => readonly Element[],
): readonly Instance<Q>[] =>
  runs(questions).flatMap((run): readonly Instance<Q>[] => {
    const list = run[0]?.forEach;
    return list === undefined
      ? run.map((question) => ({ question, element: undefined }))
      : elementsOf(list).flatMap((element) => run.map((question) => ({ question, element })));
  });

/** Questions one behind the other, of one section and about one list. */
const runs = <Q extends Looped>(questions: readonly Q[]): readonly (readonly Q[])[] => {
  const found: Q[][] = [];
  for (const question of questions) {
    const run = found.at(-1);
    const [first] = run ?? [];
    if (run && first?.forEach === question.forEach && first?.section === question.section) run.push(question);
    else found.push([question]);
  }
  return found;
};
