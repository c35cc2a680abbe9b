import type { Outbox } from "./outbox.ts";

/** Where everything given stands, as the line that is always in sight says it. The most pressing is said. */
export type SavingNow =
  | { readonly is: "untouched" }
  | { readonly is: "saving" }
  | { readonly is: "saved"; readonly at: string }
  | { readonly is: "no-connection" }
  | { readonly is: "trouble" }
  | { readonly is: "signed-out" }
  | { readonly is: "closed" }
  | { readonly is: "no-agreement" }
  | { readonly is: "conflict" }
  | { readonly is: "unfit"; readonly answers: number };

/** @param reached whether the server said anything at all the last time */
export const savingOf = (box: Outbox, reached: boolean): SavingNow => {
  const pending = box.waiting.size > 0 || box.underWay !== undefined;
  if (box.halt && (pending || box.halt === "signed-out")) return { is: box.halt };
  if ((box.underWay?.failures ?? 0) > 0) return { is: reached ? "trouble" : "no-connection" };
  if (pending) return { is: "saving" };
  if (box.conflicts.size > 0) return { is: "conflict" };
  if (box.unfit.size > 0) return { is: "unfit", answers: box.unfit.size };
  return box.savedAt === undefined ? { is: "untouched" } : { is: "saved", at: box.savedAt };
};
