/** What ids must look like, and what stands before one that cannot begin as it does. */
type Shape = {
  readonly first: RegExp;
  readonly before: string;
  readonly longest: number;
  readonly taken?: Iterable<string>;
};

export const questionShape: Shape = {
  first: /^[A-Za-z]/,
  before: "q",
  longest: 64,
  taken: [
    "true",
    "false",
    "in",
    "not",
    "and",
    "or",
    "constructor",
    "prototype",
    "tostring",
    "valueof",
    "hasownproperty",
  ],
};
export const optionShape: Shape = {
  first: /^[A-Za-z0-9]/,
  before: "o",
  longest: 60,
  taken: [
    "constructor",
    "tostring",
    "valueof",
    "hasownproperty",
    "tolocalestring",
    "isprototypeof",
    "propertyisenumerable",
  ],
};
export const sectionShape: Shape = { first: /^[A-Za-z0-9]/, before: "s", longest: 20 };

/**
 * Gives each name of a source an id that can be used here: as it is where that can be, else with what cannot be replaced,
 * and with a number behind it where it was taken already. The same names in the same order give the same ids.
 */
export const freshIds = ({ first, before, longest, taken = [] }: Shape) => {
  const used = new Set([...taken].map((id) => id.toLowerCase()));
  return (name: string): string => {
    const plain = name
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .replaceAll(/[^A-Za-z0-9_-]+/g, "-")
      .replaceAll(/^[-_]+|-+$/g, "");
    const exact = /^[A-Za-z0-9_.-]+$/.test(name) ? name : plain;
    const sound = first.test(exact) ? exact : `${before}${exact === "" || /^[-_.]/.test(exact) ? "" : "-"}${exact}`;
    const base = sound.slice(0, longest);
    let id = base;
    for (let count = 2; used.has(id.toLowerCase()); count += 1) {
      const behind = `-${count}`;
      id = base.slice(0, longest - behind.length) + behind;
    }
    used.add(id.toLowerCase());
    return id;
  };
};
export type FreshId = ReturnType<typeof freshIds>;
