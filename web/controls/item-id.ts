/**
 * The id on the page of one part of a question that is open (a row, a cell): an error summary leads there. A control
 * that has no element for it leaves the link at the question itself.
 */
export const itemId = (control: string, item: string): string => `${control}--${item}`;

/** What on the page a link to a question or to a part of it leads to. */
export const elementFor = (id: string): HTMLElement | null =>
  document.getElementById(id) ?? document.getElementById(id.replace(/--.*$/, ""));
