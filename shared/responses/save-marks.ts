import type { ResponseHead, SaveMark } from "./response.ts";

/** Browsers remembered in the head. Older ones are found in the history; the head stays small, for every save writes it. */
export const rememberedBrowsers = 8;

type Marks = ResponseHead["marks"];

/** A browser names itself, and may do so with a word that means something to an object (`constructor`). */
const keyOf = (clientId: string): string => `by-${clientId}`;

/** The last accepted save of a browser. */
export const lastMark = (marks: Marks, clientId: string): Marks[string] | undefined => marks[keyOf(clientId)];

/** Whether a save could have been accepted before, so that the history must be asked; rarely true for a new save. */
export const mayBeRepeated = (marks: Marks, { clientId, sequence }: SaveMark): boolean => {
  const last = lastMark(marks, clientId);
  return last ? sequence <= last.sequence : Object.keys(marks).length >= rememberedBrowsers;
};

/** The marks after one more save; the browser that was silent longest is forgotten where there are too many. */
export const withMark = (marks: Marks, { clientId, sequence }: SaveMark, digest: string, version: number): Marks => {
  const others = Object.entries(marks).filter(([key]) => key !== keyOf(clientId));
  const kept = others.sort(([, a], [, b]) => b.version - a.version).slice(0, rememberedBrowsers - 1);
  return Object.fromEntries([...kept, [keyOf(clientId), { sequence, digest, version }]]);
};
