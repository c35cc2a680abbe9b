/** One value of an answer and where in the answer it stands. */
export type Leaf = { readonly path: readonly string[]; readonly value: string | number };

/** Stands between the codes of a list; no code has it. */
const between = "|";

/** Parts of answers that are lists of codes. */
const listed: readonly string[] = ["choices", "order"];

/** An answer as values by their places: lists of codes as one value, rows by their number from 1. */
export const leavesOf = (answer: unknown, path: readonly string[] = []): readonly Leaf[] => {
  if (typeof answer === "string" || typeof answer === "number") return [{ path, value: answer }];
  if (typeof answer !== "object" || answer === null) return [];
  if (Array.isArray(answer))
    return listed.includes(path.at(-1) ?? "")
      ? [{ path, value: answer.join(between) }]
      : answer.flatMap((member, at) => leavesOf(member, [...path, `${at + 1}`]));
  return Object.entries(answer).flatMap(([name, member]) => leavesOf(member, [...path, name]));
};

type Branch = Map<string, Branch | string>;

/**
 * Puts an answer together again from the texts of a table.
 * @param isNumber whether a number stands at a place
 */
export const answerFrom = (
  cells: readonly { readonly path: readonly string[]; readonly text: string }[],
  isNumber: (path: readonly string[], text: string) => boolean,
): unknown => {
  const whole = cells.find(({ path }) => path.length === 0);
  if (whole) return grown(whole.text, [], isNumber);
  const root: Branch = new Map();
  for (const { path, text } of cells) {
    let at = root;
    for (const step of path.slice(0, -1)) {
      const next = at.get(step);
      const branch: Branch = next instanceof Map ? next : new Map();
      at.set(step, branch);
      at = branch;
    }
    at.set(path.at(-1) ?? "", text);
  }
  return root.size === 0 ? undefined : grown(root, [], isNumber);
};

const grown = (
  branch: Branch | string,
  path: readonly string[],
  isNumber: (path: readonly string[], text: string) => boolean,
): unknown => {
  if (typeof branch === "string") {
    if (listed.includes(path.at(-1) ?? "")) return branch.split(between);
    return isNumber(path, branch) ? numberIn(branch) : branch;
  }
  const members = [...branch].map(([name, member]) => [name, grown(member, [...path, name], isNumber)] as const);
  if (members.length > 0 && members.every(([name]) => /^[1-9]\d{0,3}$/.test(name)) && path.at(-1) === "rows")
    return members.sort(([one], [other]) => Number(one) - Number(other)).map(([, member]) => member);
  return Object.fromEntries(members);
};

const plainNumber = /^-?\d+([.,]\d+)?$/;

export const looksLikeNumber = (text: string): boolean => plainNumber.test(text.trim());
const numberIn = (text: string): number => Number(text.trim().replace(",", "."));
