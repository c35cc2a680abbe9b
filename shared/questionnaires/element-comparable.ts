import type { Comparable } from "../questions/kind.ts";
import type { RoundList } from "./round-list.ts";

/** What `@element` and its facts can be compared with, inside a loop over this list; undefined where there is no such fact. */
export const elementComparable = (name: string, list: RoundList | undefined): Comparable | undefined => {
  if (list === undefined) return undefined;
  if (name === "@element") {
    const codes = (list.elements ?? []).map(({ id }) => id);
    return codes.length > 0 ? { is: "option", codes } : { is: "option", codes, anyText: true };
  }
  const fact = list.facts?.find(({ id }) => name === `@element.${id}`);
  if (fact === undefined) return undefined;
  return fact.values ? { is: "option", codes: fact.values } : { is: "number", codes: [] };
};
