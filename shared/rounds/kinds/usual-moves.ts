import type { Move } from "./kind.ts";

/** From preparation to closing, as every round goes. A cancelled round keeps what it has, and stays cancelled. */
const untilClosing: readonly Move[] = [
  { name: "launch", from: ["draft"], to: "scheduled", by: ["office"] },
  { name: "open", from: ["scheduled"], to: "open", by: ["clock"] },
  { name: "extend", from: ["open"], to: "open", by: ["office"] },
  { name: "close", from: ["open"], to: "closed", by: ["clock", "office"] },
  { name: "cancel", from: ["draft", "scheduled", "open"], to: "cancelled", by: ["office"] },
];

/** Rounds that a committee looks at and reports on. */
export const movesWithCommittee: readonly Move[] = [
  ...untilClosing,
  { name: "analyse", from: ["closed"], to: "analysing", by: ["office"] },
  { name: "publish", from: ["analysing"], to: "published", by: ["office"] },
  { name: "archive", from: ["published"], to: "archived", by: ["office"] },
];

/** Rounds whose results are the end of it. */
export const movesWithoutCommittee: readonly Move[] = [
  ...untilClosing,
  { name: "publish", from: ["closed"], to: "published", by: ["office"] },
  { name: "archive", from: ["published"], to: "archived", by: ["office"] },
];
