import type { ResponseHead, SaveMark } from "./response.ts";

/** Browsers remembered in the head. Older ones are found in the history; the head stays small, for every save writes it. */
export const rememberedBrowsers = 8;

type Marks = ResponseHead["marks"];

/** The last accepted save of a browser; own properties only, for a browser may call itself `constructor`. */
export const lastMark = (marks: Marks, clientId: string): Marks[string] | undefined =>
  Object.hasOwn(marks, clientId) ? marks[clientId] : undefined;

/** Whether a save could have been accepted before, so that the history must be asked; rarely true for a new save. */
export const mayBeRepeated = (marks: Marks, { clientId, sequence }: SaveMark): boolean => {
  const last = lastMark(marks, clientId);
  return last ? sequence <= last.sequence : Object.keys(marks).length >= rememberedBrowsers;
};

/** The marks after one more save; the browser that was silent longest is forgotten where there are too many. */
export const withMark = (marks: Marks, { clientId, sequence }: SaveMark, digest: string, version: number): Marks => {
  const others = Object.entries(marks).filter(([id]) => id !== clientId);
  const kept = others.sort(([, a], [, b]) => b.version - a.version).slice(0, rememberedBrowsers - 1);
  return Object.fromEntries([...kept, [clientId, { sequence, digest, version }]]);
};
