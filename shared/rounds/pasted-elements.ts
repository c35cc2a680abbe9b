import type { Element } from "../questionnaires/round-list.ts";

/** As many as a list holds. */
export const mostElements = 200;

/** What stands before a line where it was copied from: "1.", "a)", "–". */
const mark = /^(?:[-–—•*·]|\d{1,3}[.)]|[a-zA-Z][.)])\s+/;

/** An id that none of these has; the ids of elements that were taken away are not given again while others came later. */
export const freshElementId = (elements: readonly Pick<Element, "id">[]): string => {
  const numbers = elements.map(({ id }) => Number(/^el-(\d+)$/.exec(id)?.[1] ?? 0));
  return `el-${Math.max(0, ...numbers) + 1}`;
};

/**
 * The elements with one more for each line, as people copy them from Word or a spreadsheet: a mark before the words is
 * left out, and what stands behind a tab is the English. A line that is there already is not added again.
 * @returns the elements, and how many lines did not fit any more
 */
export const pastedElements = (
  elements: readonly Element[],
  pasted: string,
): { readonly elements: readonly Element[]; readonly tooMany: number } => {
  const known = new Set(elements.map(({ label }) => label.nl));
  const made = [...elements];
  let tooMany = 0;
  for (const line of pasted.split(/\r?\n/)) {
    const [nl = "", en = ""] = line.split("\t").map((part) => part.trim().replace(mark, "").trim());
    if (nl === "" || known.has(nl)) continue;
    known.add(nl);
    if (made.length < mostElements) made.push({ id: freshElementId(made), label: { nl, ...(en !== "" && { en }) } });
    else tooMany += 1;
  }
  return { elements: made, tooMany };
};
